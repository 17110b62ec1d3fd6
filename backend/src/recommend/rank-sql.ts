/**
 * The whole ranking in one statement. $1 candidate ids · $2 vector of the asker, or null · $3 the asker's own shopper, or
 * null · $4 neighbours asked · $5 share of similarity · $6 share of the rating · $7 rows wanted.
 *
 * `neighbour` are the K shoppers nearest by cosine, as far as they have anything in common. Somebody of whom nothing is known
 * has none; then every shopper counts the same, which makes `similarity` the plain popularity among all shoppers.
 * `share` is the neighbours' summed closeness who bought the product ÷ that of all neighbours; `similarity` scales it to
 * [0, 1] over the candidates (0 for all when all are equal). Ties: rating count, then id.
 *
 * Among few shoppers all are compared. Among many the neighbours are walked to through an index, which finds nearly all of
 * them (decision 012); a fence keeps the planner from an index whose settings were not made.
 */
const rankSql = (fence: '' | 'OFFSET 0') => `
  WITH candidate AS (SELECT DISTINCT unnest($1::uuid[]) AS id),
  neighbour AS MATERIALIZED (
    SELECT shopper_id, 1 - distance AS closeness FROM (
      SELECT shopper_id, distance FROM (
        SELECT shopper_id, vector <=> $2::sparsevec AS distance FROM shopper_vectors
        WHERE $2::sparsevec IS NOT NULL AND shopper_id IS DISTINCT FROM $3::uuid ${fence}
      ) AS compared ORDER BY distance, shopper_id LIMIT $4::int
    ) AS nearest WHERE distance < 1
  ),
  asked AS (
    SELECT count(*)::int AS neighbours, coalesce(sum(closeness), 0) AS closeness FROM neighbour
  ),
  everybody AS (
    SELECT count(*)::int AS shoppers FROM shoppers WHERE (SELECT neighbours FROM asked) = 0
  ),
  bought AS (
    SELECT product_id, sum(closeness) AS closeness, count(*)::int AS buyers FROM (
      SELECT DISTINCT purchases.product_id, neighbour.shopper_id, neighbour.closeness
      FROM neighbour JOIN purchases ON purchases.shopper_id = neighbour.shopper_id
      JOIN candidate ON candidate.id = purchases.product_id
    ) AS pair GROUP BY product_id
    UNION ALL
    SELECT product_id, count(DISTINCT shopper_id), count(DISTINCT shopper_id)::int
    FROM purchases JOIN candidate ON candidate.id = purchases.product_id
    WHERE (SELECT neighbours FROM asked) = 0 AND purchases.shopper_id IS DISTINCT FROM $3::uuid
    GROUP BY product_id
  ),
  share AS (
    SELECT products.id, products.rating_count, products.rating_shrunk::float8 / 5 AS rating,
           coalesce(bought.buyers, 0) AS buyers,
           coalesce(bought.closeness / nullif(asked.closeness + everybody.shoppers, 0), 0)::float8 AS share
    FROM candidate JOIN shelf AS products ON products.id = candidate.id
    LEFT JOIN bought ON bought.product_id = products.id, asked, everybody
  ),
  scaled AS (
    SELECT id, rating_count, rating, buyers,
           coalesce((share - min(share) OVER ()) / nullif(max(share) OVER () - min(share) OVER (), 0), 0) AS similarity
    FROM share
  )
  SELECT id AS "productId", similarity, rating AS "ratingPart", buyers AS "neighbourCount",
         $5::float8 * similarity + $6::float8 * rating AS score,
         asked.neighbours AS "neighboursAsked", count(*) OVER ()::int AS "candidateCount"
  FROM scaled, asked
  ORDER BY score DESC, rating_count DESC, id
  LIMIT $7::int`;

export const RANK_SQL = rankSql('OFFSET 0');
export const RANK_BY_INDEX_SQL = rankSql('');
