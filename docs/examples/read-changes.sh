#!/bin/sh
# Prints what has changed since it ran last, one change a line: sh read-changes.sh
url=${PARLEY_URL:-http://127.0.0.1:4000/graphql}
query='query ($since: String) { changes(since: $since, first: 500) { edges { node { at kind subjectId } } pageInfo { hasNextPage endCursor } } }'
since=$(cat cursor.txt 2>/dev/null || echo 1970-01-01)
more=true
while [ "$more" = true ]; do
  page=$(jq -n --arg query "$query" --arg since "$since" '{query: $query, variables: {since: $since}}' | curl -sS -H 'content-type: application/json' -d @- "$url") || exit 1
  echo "$page" | jq -r '.errors[0].message // empty' >&2
  echo "$page" | jq -r '.data.changes.edges[].node | [.at, .kind, .subjectId] | @tsv' || exit 1
  since=$(echo "$page" | jq -r --arg since "$since" '.data.changes.pageInfo.endCursor // $since')
  echo "$since" > cursor.txt
  more=$(echo "$page" | jq -r '.data.changes.pageInfo.hasNextPage')
done
