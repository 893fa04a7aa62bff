// The questions that the page opens with. test/http/graphiql.db.test.ts asks them of the seeded service.
export const examples = [
  `# Who struck whom, and who says so?
query WhoStruckWhom {
  relations(filter: { types: ["STRUCK"] }, orderBy: OLDEST, first: 20) {
    edges {
      node {
        from { name }
        to { name }
        roles
        when { edtf }
        contested
        support { claims denials publishers origins unattributed }
        claims(first: 20) {
          edges {
            node {
              locator
              quote { text }
              attribution { role verb speaker { name } }
              document { title }
            }
          }
        }
      }
    }
  }
}
`,
  `# Who spoke with whom?
query WhoSpokeWithWhom {
  relations(filter: { types: ["SPOKE_WITH"] }, first: 20) {
    edges {
      node {
        from { name ... on Person { offices(first: 5) { edges { node { to { name } } } } } }
        to { name }
        when { edtf text }
        event { claims(first: 20) { edges { node { means locator } } } }
      }
    }
  }
}
`,
  `# How many were killed, according to whom, and in what order?
query HowManyWereKilled {
  events(filter: { types: ["STRUCK"] }, first: 20) {
    edges {
      node {
        title
        measures {
          measure
          group
          low
          high
          entries { value origin { name } saidOn { edtf } claim { locator when { text } } }
        }
        disputes { about claims { id locator } }
      }
    }
  }
}
`,
  `# What rests on the word of IRNA?
query RestsOnIrna {
  relations(filter: { attributedTo: ["organisation:irna"] }) {
    edges { node { from { name } type { name } to { name } support { origins } } }
  }
  claims(filter: { attributedTo: ["organisation:irna"] }) {
    totalCount
    edges { node { kind locator predicate { name } quantity { value group } attribution { verb speaker { name } } } }
  }
}
`,
]
