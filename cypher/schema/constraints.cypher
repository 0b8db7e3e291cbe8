// title: Unique ids
// description: One constraint a label, so that a node is found by its id and never made twice. Safe to repeat.

CREATE CONSTRAINT company_id IF NOT EXISTS FOR (company:Company) REQUIRE company.id IS UNIQUE;
CREATE CONSTRAINT document_id IF NOT EXISTS FOR (document:Document) REQUIRE document.id IS UNIQUE;
CREATE CONSTRAINT flow_id IF NOT EXISTS FOR (flow:Flow) REQUIRE flow.id IS UNIQUE;
CREATE CONSTRAINT item_id IF NOT EXISTS FOR (item:DataItem) REQUIRE item.id IS UNIQUE;
CREATE CONSTRAINT category_id IF NOT EXISTS FOR (category:DataCategory) REQUIRE category.id IS UNIQUE;
CREATE CONSTRAINT subject_id IF NOT EXISTS FOR (subject:DataSubject) REQUIRE subject.id IS UNIQUE;
CREATE CONSTRAINT purpose_id IF NOT EXISTS FOR (purpose:Purpose) REQUIRE purpose.id IS UNIQUE;
CREATE CONSTRAINT basis_id IF NOT EXISTS FOR (basis:LegalBasis) REQUIRE basis.id IS UNIQUE;
CREATE CONSTRAINT mechanism_id IF NOT EXISTS FOR (mechanism:Mechanism) REQUIRE mechanism.id IS UNIQUE;
CREATE CONSTRAINT country_id IF NOT EXISTS FOR (country:Country) REQUIRE country.id IS UNIQUE;
CREATE CONSTRAINT recipient_category_id IF NOT EXISTS FOR (category:RecipientCategory) REQUIRE category.id IS UNIQUE;
CREATE CONSTRAINT version_id IF NOT EXISTS FOR (version:DocumentVersion) REQUIRE version.id IS UNIQUE;
CREATE CONSTRAINT decision_id IF NOT EXISTS FOR (decision:AdequacyDecision) REQUIRE decision.id IS UNIQUE;
CREATE CONSTRAINT law_id IF NOT EXISTS FOR (law:Law) REQUIRE law.id IS UNIQUE;
