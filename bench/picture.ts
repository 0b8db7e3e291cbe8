import { skipped } from './timing.ts'

export async function benchPicture(): Promise<void> {
  skipped('\nThe first picture', 'not yet')
}
