// title: Counts
// description: How many documents, companies, flows and items the graph holds; a company that is there only as an owner does not count.
CALL () { MATCH (document:Document) RETURN count(document) AS documents }
CALL () {
  MATCH (company:Company)
  WHERE EXISTS { (company)<-[:TO]-(:Flow) } OR EXISTS { (company)-[:PUBLISHED]->(:Document) }
  RETURN count(company) AS companies
}
CALL () { MATCH (flow:Flow) RETURN count(flow) AS flows }
CALL () { MATCH (item:DataItem) RETURN count(item) AS items }
RETURN documents, companies, flows, items
