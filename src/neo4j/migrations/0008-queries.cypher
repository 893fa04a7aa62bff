// Queries whose answers were written out, by their hashes
CREATE CONSTRAINT query_hash IF NOT EXISTS FOR (n:Query) REQUIRE n.hash IS UNIQUE;
