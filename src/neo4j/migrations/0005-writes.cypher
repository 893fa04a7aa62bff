// Who wrote what, by the number of the recorded clock
CREATE CONSTRAINT write_number IF NOT EXISTS FOR (n:Write) REQUIRE n.number IS UNIQUE;
