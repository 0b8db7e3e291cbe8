// title: Owners that own nothing any more
// description: Removes companies that no document names and that own no company of the graph. What a person added by hand stays: it says nothing of `known`.

MATCH (company:Company)
WHERE company.known IS NOT NULL
  AND NOT EXISTS { (company)<-[:TO]-(:Flow) }
  AND NOT EXISTS { (company)-[:PUBLISHED]->(:Document) }
  AND NOT EXISTS { (company)<-[:OWNED_BY]-(:Company) }
DETACH DELETE company
