// The strongest ties first: the edges of a network
CREATE INDEX tie_events IF NOT EXISTS FOR ()-[t:TIE]-() ON (t.events);
