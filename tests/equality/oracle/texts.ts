import type pg from 'pg';

interface Known {
  lower: string;
  rank: number;
}

/** The order of texts and their small letters are matters of a collation: PostgreSQL is asked once for all of them. */
export class Texts {
  private constructor(
    private readonly known: ReadonlyMap<string, Known>,
    private readonly ranks: ReadonlyMap<string, number>,
  ) {}

  static async of(client: pg.Client, texts: readonly string[]): Promise<Texts> {
    const { rows } = await client.query<{ text: string; lower: string; rank: string }>(
      `SELECT text, lower(text) AS lower, dense_rank() OVER (ORDER BY lower(text)) AS rank FROM unnest($1::text[]) AS text`,
      [[...new Set(texts)]],
    );
    return new Texts(
      new Map(rows.map(({ text, lower, rank }) => [text, { lower, rank: Number(rank) }])),
      new Map(rows.map(({ lower, rank }) => [lower, Number(rank)])),
    );
  }

  lower(text: string): string {
    const found = this.known.get(text);
    if (!found) throw new Error(`PostgreSQL was not asked about ${JSON.stringify(text)}`);
    return found.lower;
  }

  /** Compares two texts in small letters. */
  compare(a: string, b: string): number {
    return this.rank(a) - this.rank(b);
  }

  private rank(lower: string): number {
    const rank = this.ranks.get(lower);
    if (rank === undefined) throw new Error(`PostgreSQL was not asked about ${JSON.stringify(lower)}`);
    return rank;
  }
}
