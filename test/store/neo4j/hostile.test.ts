import { hostileContract } from '../hostile/contract.ts'
import { openedNeo4j } from './connect.ts'

hostileContract('Neo4j', openedNeo4j, false)
