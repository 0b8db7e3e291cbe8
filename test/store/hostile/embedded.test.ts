import { openTemporary } from '../../questions/embedded.ts'
import { hostileContract } from './contract.ts'

hostileContract('the embedded graph', openTemporary, true)
