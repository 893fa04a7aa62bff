// Events of which an active claim gives a figure, by day
CREATE INDEX event_figures IF NOT EXISTS FOR (n:Event) ON (n.figuresKey);
