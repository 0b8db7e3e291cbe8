import type { Plan } from 'neo4j-driver'
import { checkProcedure } from './procedures.ts'
import { notReadOnly } from './refusals.ts'

/** Operators that read and nothing more, on Neo4j 5.26 and 2026. Whatever is not listed is refused, also what comes later. */
const READING = new Set(
  `AllNodesScan AntiConditionalApply AntiSemiApply Apply Argument AssertSameNode AssertSameRelationship BidirectionalRepeat
  CacheProperties CartesianProduct ConditionalApply DirectedAllRelationshipsScan DirectedRelationshipByElementIdSeek
  DirectedRelationshipByIdSeek DirectedRelationshipIndexScan DirectedRelationshipIndexSeek
  DirectedRelationshipIndexSeekByRange DirectedRelationshipTypeScan Distinct DynamicLabelNodeLookup EagerAggregation
  EmptyResult Expand Filter IntersectionNodeByLabelsScan LetAntiSemiApply LetSelectOrAntiSemiApply LetSelectOrSemiApply
  LetSemiApply Limit MultiNodeIndexSeek NodeByElementIdSeek NodeByIdSeek NodeByLabelScan NodeCountFromCountStore
  NodeHashJoin NodeIndexContainsScan NodeIndexEndsWithScan NodeIndexScan NodeIndexSeek NodeIndexSeekByRange
  NodeLeftOuterHashJoin NodeRightOuterHashJoin NodeUniqueIndexSeek NodeUniqueIndexSeekByRange Optional OptionalExpand
  OrderedAggregation OrderedDistinct OrderedUnion PartialSort PartialTop PathPropagatingBFS PreserveOrder ProcedureCall
  ProduceResults ProjectEndpoints Projection RelationshipCountFromCountStore Repeat RollUpApply SelectOrAntiSemiApply
  SelectOrSemiApply SemiApply ShortestPath Skip Sort StatefulShortestPath SubtractionNodeByLabelsScan Top TriadicBuild
  TriadicFilter TriadicSelection UndirectedAllRelationshipsScan UndirectedRelationshipByIdSeek
  UndirectedRelationshipIndexScan UndirectedRelationshipIndexSeek UndirectedRelationshipTypeScan Union
  UnionNodeByLabelsScan Unwind ValueHashJoin ValueMergeJoin VarLengthExpand`.split(/\s+/),
)

const CLAUSES: Readonly<Record<string, string>> = {
  LoadCSV: 'LOAD CSV',
  TransactionApply: 'CALL … IN TRANSACTIONS',
  TransactionForeach: 'CALL … IN TRANSACTIONS',
  TerminateTransactions: 'TERMINATE TRANSACTIONS',
}

/** Walks a plan and refuses every operator, database and procedure that is not known to only read. Throws `QueryRefused`. */
export function checkNeo4jPlan(plan: Plan, database: string): void {
  const [operator = '', where = database] = plan.operatorType.replace(/\(.*\)/, '').split('@')
  if (where !== database) throw notReadOnly(`Another database (${where})`)
  if (!READING.has(operator)) throw notReadOnly(CLAUSES[operator] ?? clauseOf(operator))
  if (operator === 'ProcedureCall') checkProcedure(calledIn(String(plan.arguments.Details ?? '')))
  for (const child of plan.children) checkNeo4jPlan(child, database)
}

/** E.g. `ShowSettings` → "SHOW SETTINGS". */
function clauseOf(operator: string): string {
  return operator.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toUpperCase()
}

/** The name before the bracket, of `db.labels() :: (label)`. */
function calledIn(details: string): string {
  return (details.split('(')[0] ?? '').trim()
}
