import { questionContract } from './contract.ts'
import { openTemporary } from './embedded.ts'

questionContract('the embedded store', openTemporary)
