import type { Label, QuestionGroup } from '../../api/contract.ts'

/** The groups in which people read the questions, in their order. */
export const questionGroups: readonly { readonly id: QuestionGroup; readonly label: Label }[] = [
  { id: 'data', label: { en: 'Where data goes', sv: 'Vart uppgifter går' } },
  { id: 'recipients', label: { en: 'Recipients', sv: 'Mottagare' } },
  { id: 'transfers', label: { en: 'Places and safeguards', sv: 'Platser och skydd' } },
  { id: 'activities', label: { en: 'Bases and retention', sv: 'Grunder och lagring' } },
  { id: 'companies', label: { en: 'Companies and chains', sv: 'Företag och kedjor' } },
  { id: 'disagreements', label: { en: 'Gaps, disagreements', sv: 'Luckor, motsägelser' } },
]
