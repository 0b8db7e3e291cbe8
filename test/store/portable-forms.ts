/** For each rule of portable Cypher: a word of it, queries that must be warned of by it, and queries like them that must not be warned of at all. */
export const FORMS: readonly (readonly [rule: RegExp, warned: readonly string[], fine: readonly string[]])[] = [
  [
    /expressions of labels/,
    [
      'MATCH (n:A|B) RETURN n.x AS x',
      'MATCH (:A&B) RETURN 1 AS x',
      'MATCH (n:!A) RETURN 1 AS x',
      'MATCH (n:A) WHERE n:B|C RETURN 1 AS x',
    ],
    [
      'MATCH (a:A)-[:R|S]->(b:B) RETURN a.x AS x',
      'MATCH (a:A)-[r:R|S*1..2]->(b:B) RETURN a.x AS x',
      'RETURN [x IN $l WHERE x = 1 | x] AS x',
    ],
  ],
  [
    /WHERE inside the brackets/,
    [
      'MATCH (n:A WHERE n.x = 1) RETURN n.x AS x',
      'MATCH (n:A {y: 2} WHERE n.x = 1) RETURN n.x AS x',
      'MATCH (a:A)-[r:R WHERE r.x = 1]->(b:B) RETURN a.x AS x',
    ],
    ['MATCH (n:A) WHERE any(x IN n.l WHERE x = 1) RETURN n.x AS x', 'RETURN [x IN $l WHERE x > 1] AS x'],
  ],
  [
    /quantified paths/,
    [
      'MATCH ((a:A)-[:R]->(b:B)){1,2} RETURN 1 AS x',
      'MATCH (a:A)-[:R]->+(b:B) RETURN 1 AS x',
      'MATCH p = SHORTEST 1 (a:A)-[:R]->(b:B) RETURN p',
      'MATCH ((a:A)-[:R]->(b:B))+ RETURN 1 AS x',
    ],
    [
      'RETURN (1 + 2) + 3 AS x',
      'RETURN size($l) * 2 AS x',
      'MATCH (a:A)-[:R*1..3]->(b:B) RETURN (a.x - b.x) + 1 AS x',
      'MATCH p = shortestPath((a:A)-[:R*1..5]-(b:B)) RETURN p',
    ],
  ],
  [
    /without an upper bound/,
    [
      'MATCH (a:A)-[*]->(b:B) RETURN a.x AS x',
      'MATCH (a:A)-[:R*]->(b:B) RETURN a.x AS x',
      'MATCH (a:A)-[r:R|S*2..]->(b:B) RETURN a.x AS x',
      'MATCH (a:A)-[:R* {x: 1}]->(b:B) RETURN a.x AS x',
    ],
    [
      'MATCH (a:A)-[:R*1..3]->(b:B) RETURN a.x AS x',
      'MATCH (a:A)-[:R*..3]->(b:B) RETURN a.x AS x',
      'MATCH (a:A)-[:R*2]->(b:B) RETURN count(*) AS x',
    ],
  ],
  [
    /labels and types that are computed/,
    ['MATCH (n:$($label)) RETURN n.x AS x'],
    ['MATCH (n:A {x: $label}) RETURN n.x AS x', 'RETURN {a: ($x)} AS x'],
  ],
  [
    /neither label nor type/,
    ['MATCH (a)-[r]->(b)-[s]->(c) RETURN a.x AS x', 'MATCH (a)--(b)--(c) RETURN a.x AS x'],
    [
      'MATCH (a)-->(b) RETURN a.x AS x',
      'MATCH (a:A)-->(b)-[:R]->(c) RETURN a.x AS x',
      'MATCH (a)-[:R]->(b)-[:S]->(c) RETURN a.x AS x',
    ],
  ],
  [
    /word of the language as a name/,
    [
      'MATCH (n:A) RETURN n.x AS in',
      'MATCH (n:Match) RETURN n.x AS x',
      'MATCH (n:A) RETURN n.set AS x',
      'RETURN $with AS x',
      'RETURN {when: 1} AS x',
    ],
    [
      'RETURN {a: null, b: NOT true} AS x',
      'RETURN (null) IS NULL AS x',
      'MATCH (n:Inset) RETURN n.index AS settled',
      'RETURN CASE WHEN true THEN 1 END AS x',
    ],
  ],
  [/COLLECT \{/, ['RETURN COLLECT { MATCH (a:A) RETURN a.x } AS x'], ['WITH 1 AS collect RETURN collect AS x']],
  [/OPTIONAL CALL/, ['OPTIONAL CALL db.labels() YIELD label RETURN label'], ['CALL db.labels() YIELD label RETURN label']],
  [
    /RETURN and WITH inside/,
    [
      'MATCH (a:A) WHERE EXISTS { MATCH (a)-[:R]->(b:B) RETURN b } RETURN a.x AS x',
      'RETURN COUNT { MATCH (a:A) WITH a MATCH (a)-[:R]->(b:B) } AS x',
    ],
    [
      'MATCH (a:A) WHERE EXISTS { (a)-[:R]->(:B) } RETURN a.x AS x',
      'MATCH (a:A) CALL (a) { MATCH (a)-[:R]->(b:B) RETURN b.x AS x } RETURN x',
    ],
  ],
  [
    /aggregate inside a map/,
    [
      'MATCH (a:A) RETURN {n: count(a)} AS x',
      'MATCH (a:A) RETURN [max(a.x)] AS x',
      'MATCH (a:A) WITH a ORDER BY a.x RETURN collect(a.x)[..count(a)] AS x',
    ],
    [
      'CALL () { MATCH (a:A) RETURN count(a) AS n } RETURN n',
      'MATCH (a:A) CALL (a) { MATCH (a)-[:R]->(b:B) RETURN count(b) AS n } RETURN n',
      'RETURN {n: $count} AS x',
      'MATCH (a:A) RETURN count(a {.x}) AS n',
    ],
  ],
  [
    /leaves out what is null/,
    ['MATCH (a:A) RETURN [(a)-[:R]->(b:B) | b.x] AS x', 'MATCH (a:A) RETURN [(a)<--(b:B) WHERE b.y | b.x] AS x'],
    ['MATCH (a:A) RETURN [(a)-[:R]->(b:B) | {x: b.x}] AS x', 'MATCH (a:A) RETURN [x IN a.l | x.y] AS x', 'RETURN [(1) - 2] AS x'],
  ],
  [
    /pattern comprehension inside another/,
    [
      'MATCH (a:A) WHERE size([(a)-->(b:B) | b]) > 0 RETURN a.x AS x',
      'MATCH (a:A) RETURN [p = (a)-->(b:B) | p] AS x',
      'MATCH (a:A) RETURN [(a)-->(b:B) | [(b)-->(c:C) | {x: c.x}]] AS x',
    ],
    ['MATCH (a:A) WITH a, [(a)-->(b:B) | {x: b.x}] AS l WHERE size(l) > 0 RETURN l'],
  ],
  [
    /WITH does not pass on/,
    [
      'MATCH (a:A)-[r:R]->(b:B) WITH b WHERE r.w = 1 RETURN b.x AS x',
      'MATCH (a:A) WITH a.x AS x ORDER BY x WHERE a.y = 1 RETURN x',
    ],
    [
      'MATCH (a:A)-[r:R]->(b:B) WITH b, r WHERE r.w = 1 RETURN b.x AS x',
      'MATCH (a:A) WITH * WHERE a.y = 1 RETURN a.x AS x',
      'MATCH (a:A) WITH a MATCH (a)-[:R]->(b:B) WHERE b.x = 1 RETURN b.x AS x',
      'MATCH (a:A) WITH a AS b WHERE b.x = 1 RETURN b.x AS x',
    ],
  ],
  [
    /sum\(\) over nothing/,
    ['MATCH (a:A) RETURN sum(a.x) AS x', 'MATCH (a:A) RETURN SUM ( a.x ) AS x'],
    ['MATCH (a:A) RETURN coalesce(sum(a.x), 0) AS x', 'MATCH (a:A) RETURN a.sum AS sum', 'MATCH (sum:A) RETURN sum.x AS x'],
  ],
  [
    /string compared with a number/,
    ["MATCH (a:A) WHERE a.x = 1 AND '1' = 1 RETURN a.x AS x", "RETURN 1 <> '1' AS x"],
    ["MATCH (a:A) WHERE a.x = '1' RETURN a.x AS x", "RETURN ['1', 1] AS x"],
  ],
  [
    /order of what collect/,
    ['MATCH (a:A) RETURN collect(a.x) AS x'],
    ['MATCH (a:A) WITH a ORDER BY a.x RETURN collect(a.x) AS x'],
  ],
  [
    /list plus an element/,
    ['RETURN [1] + 2 AS x', "RETURN [] + 'a' AS x"],
    ['RETURN [1] + [2] AS x', 'RETURN $l[0] + 1 AS x', 'MATCH (a:A) RETURN a.l[1] + 2 AS x', 'RETURN split($a, $b)[0] + 1 AS x'],
  ],
  [
    /negative end/,
    ['RETURN $l[-2..] AS x', 'RETURN $l[1..-1] AS x', 'RETURN $l[..-1] AS x'],
    ['RETURN $l[1..3] AS x', 'RETURN $l[-1] AS x', 'RETURN [-1, 2] AS x'],
  ],
  [/does not know \|\|/, ["RETURN 'a' || 'b' AS x"], ['MATCH (a:A)-[:R|S]->(b:B) RETURN a.x AS x']],
  [
    /round\(\)/,
    ['RETURN round(2.5) AS x', "RETURN isEmpty('') AS x", 'RETURN randomUUID() AS x'],
    ['MATCH (a:A) RETURN a.round AS round', 'RETURN floor(2.5) AS x'],
  ],
  [/decimal number as text/, ['RETURN toString(1.0) AS x'], ['RETURN toString(1) AS x', 'MATCH (a:A) RETURN toString(a.x) AS x']],
  [
    /part of a date/,
    ["RETURN date('2024-01-02').year AS x", 'RETURN datetime().epochMillis AS x'],
    ["RETURN date('2024-01-02') AS x", 'MATCH (date:A) RETURN date.year AS x'],
  ],
  [
    /numbers of the store/,
    ['MATCH (a:A) RETURN id(a) AS x', 'MATCH (a:A) RETURN elementId(a) AS x'],
    ['MATCH (a:A) RETURN a.id AS id', 'MATCH (a:A {id: (1)}) RETURN a.id AS x'],
  ],
  [
    /after SKIP and LIMIT/,
    [
      'MATCH (a:A) RETURN a.x AS x LIMIT 1 + 1',
      'MATCH (a:A) RETURN a.x AS x SKIP toInteger($n) LIMIT 1',
      'MATCH (a:A) RETURN a.x AS x LIMIT $n * 2',
    ],
    [
      'MATCH (a:A) RETURN a.x AS x SKIP $n LIMIT 5',
      'MATCH (a:A) RETURN a.x AS x SKIP $skip LIMIT $limit',
      'MATCH (a:A) RETURN a.limit AS limit ORDER BY limit',
      'MATCH (a:A) WITH a LIMIT 5 RETURN a.x AS x',
    ],
  ],
  [
    /coalesce\(\) or CASE/,
    ['MATCH (a:A) RETURN coalesce(a, 1) AS x', 'MATCH (a:A)-[r:R]->(b:B) RETURN CASE WHEN a.x THEN b ELSE a END AS x'],
    [
      'MATCH (a:A) RETURN coalesce(a.x, 1) AS x',
      'MATCH (a:A) WITH a.x AS x RETURN coalesce(x, 1) AS y',
      'MATCH (a:A) RETURN CASE WHEN a.x THEN a.y ELSE 1 END AS x',
      'WITH 1 AS a RETURN CASE WHEN true THEN a END AS x, abs(a) AS y',
    ],
  ],
  [
    /map x\{\.\*\}/,
    ['MATCH (a:A) OPTIONAL MATCH (a)-[:R]->(b:B) RETURN b{.*} AS x'],
    ['MATCH (a:A) RETURN a{.*} AS x', 'OPTIONAL MATCH (a:A) RETURN a{.x} AS x'],
  ],
]
