import { HeaderMap, type ApolloServerPlugin } from '@apollo/server'
import type { OperationDefinitionNode } from 'graphql'
import { answerCompiled } from '../graphql/answer-compiled.ts'
import type { Context } from '../graphql/context.ts'
import { headOfData, WrittenData } from './write-result.ts'

/** Answers by compiled selections; what they cannot answer is left to graphql-js, which is given what was read already. */
export const answerFast: ApolloServerPlugin<Context> = {
  requestDidStart: () =>
    Promise.resolve({
      responseForOperation: async ({ schema, document, request, contextValue, ...rest }) => {
        const operation = rest.operation as OperationDefinitionNode | undefined // none where the document has none of the name that was asked for
        if (operation === undefined || contextValue.explain !== undefined) return null
        const answer = await answerCompiled({ schema, document, operation, variables: request.variables ?? {}, context: contextValue, head: headOfData })
        if (answer.data !== null) return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult: { data: new WrittenData(answer.data) } } }
        Object.assign(contextValue, { run: answer.run })
        return null
      },
    }),
}
