const DEFINITIONS =
  /(?<!\p{L})(?:definition\p{L}{0,4}|definisjon\p{L}{0,4}|begrepp|begreber|begreper|begriffe|begriffsbestimmungen|terminology|glossary|ordlista)(?!\p{L})/iu
const MEANS =
  /^(?:means|shall mean|has the meaning|any (?:information|operation|natural)|avser|varje (?:upplysning|åtgärd)|med detta avses|betyder|betyr|enhver (?:form|information|opplysning|operasjon)|bezeichnet|bedeutet|alle informationen|jede[rns]? (?:vorgang|mit|information))/iu

/**
 * Whether labels with their values define words, as agreements do: "Personal data: any information relating to …", below a title that
 * says so or in such words.
 */
export function isDefinition(title: string, values: readonly string[]): boolean {
  return DEFINITIONS.test(title.slice(0, 200)) || values.some((value) => MEANS.test(value.slice(0, 100)))
}
