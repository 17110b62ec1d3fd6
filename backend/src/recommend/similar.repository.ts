import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';

/** Articles of the category compared by content; a category of the published data set has a hundred thousand. */
const COMPARED = 1_000;

/** Newest buyers of the article whose other purchases are counted. */
const MAX_BUYERS = 2_000;

/**
 * Likeness = 0.3 · common buyers + 0.5 · likeness of the texts + 0.2 · nearness of price, each in [0, 1]. Few people buy two
 * articles of one kind, so buyers can only nudge. Without text vectors, common uses and features stand in. Judgement.
 */
const SIMILAR_SQL = `
  WITH own AS (SELECT * FROM products WHERE id = $1),
  buyer AS (SELECT shopper_id FROM purchases WHERE product_id = $1 GROUP BY shopper_id ORDER BY max(purchased_at) DESC, shopper_id LIMIT ${MAX_BUYERS}),
  common AS (
    SELECT purchases.product_id, count(DISTINCT purchases.shopper_id) AS buyers
    FROM purchases JOIN buyer ON buyer.shopper_id = purchases.shopper_id GROUP BY purchases.product_id
  ),
  compared AS (
    SELECT products.* FROM (
      SELECT shelf.id FROM shelf, own
      WHERE shelf.leaf = own.leaf AND shelf.id <> own.id AND shelf.is_in_stock AND shelf.gender = ANY($2) AND shelf.id <> ALL($3::uuid[])
      ORDER BY shelf.rating_count DESC, shelf.id LIMIT ${COMPARED}
    ) AS chosen JOIN products ON products.id = chosen.id
  ),
  measured AS (
    SELECT compared.id, compared.rating_shrunk,
      coalesce(common.buyers, 0) / sqrt(coalesce(product_buyers.buyers, 0) + 10) AS bought,
      CASE WHEN compared.embedding_model = own.embedding_model THEN 1 - (compared.embedding <=> own.embedding) END AS text,
      (SELECT count(*) FROM unnest(compared.uses || compared.feature_tags) AS tag WHERE tag = ANY(own.uses || own.feature_tags))::float8
        / greatest(cardinality(compared.uses || compared.feature_tags), cardinality(own.uses || own.feature_tags), 1) AS tags,
      CASE WHEN compared.price_cents > 0 AND own.price_cents > 0
        THEN 1 / (1 + 2 * abs(ln(compared.price_cents::float8 / own.price_cents))) ELSE 0 END AS price
    FROM own, compared LEFT JOIN common ON common.product_id = compared.id LEFT JOIN product_buyers ON product_buyers.product_id = compared.id
  ),
  scaled AS (
    SELECT id, rating_shrunk, price,
      coalesce(bought / nullif(max(bought) OVER (), 0), 0) AS bought,
      coalesce((text - min(text) OVER ()) / nullif(max(text) OVER () - min(text) OVER (), 0), tags) AS content
    FROM measured
  )
  SELECT id FROM scaled ORDER BY 0.3 * bought + 0.5 * content + 0.2 * price DESC, rating_shrunk DESC, id LIMIT $4`;

@Injectable()
export class SimilarRepository {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  /** Ids of articles of the same category in stock, the most alike first. */
  async similar(
    productId: string,
    { genders, exclude, limit }: { genders: string[]; exclude: string[]; limit: number },
  ): Promise<string[]> {
    const rows = await this.dataSource.query<{ id: string }[]>(SIMILAR_SQL, [productId, genders, exclude, limit]);
    return rows.map((row) => row.id);
  }
}
