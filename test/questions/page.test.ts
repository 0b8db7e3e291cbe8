import { expect, it } from 'vitest'
import { questions } from '../../server/answers/questions/catalogue.ts'
import { questionsPage } from './page.ts'

/** Written anew by `npx vitest run test/questions/page.test.ts -u`. */
it('docs/questions.md says what the headers say', async () => {
  await expect(questionsPage(questions)).toMatchFileSnapshot('../../docs/questions.md')
})
