import { questionContract } from '../../questions/contract.ts'
import { openedNeo4j } from './connect.ts'

questionContract('Neo4j', openedNeo4j)
