// The part of wx-server-sdk's database that the adapter uses. The SDK's own declarations give every call a union
// with `void` and `string` from its callback days and miss `throwOnNotFound`, so that each use would need a cast.

interface SdkDocument {
  get(): Promise<{ data: unknown }>;
  set(options: { data: object }): Promise<unknown>;
  update(options: { data: object }): Promise<{ stats: { updated: number } }>;
  remove(): Promise<unknown>;
}

interface SdkQuery {
  orderBy(path: string, direction: 'asc' | 'desc'): SdkQuery;
  limit(count: number): SdkQuery;
  get(): Promise<{ data: unknown[] }>;
  count(): Promise<{ total: number }>;
}

interface SdkPipeline {
  match(condition: object): SdkPipeline;
  sort(order: Readonly<Record<string, 1 | -1>>): SdkPipeline;
  limit(count: number): SdkPipeline;
  addFields(fields: object): SdkPipeline;
  lookup(options: { from: string; localField: string; foreignField: string; as: string }): SdkPipeline;
  end(): Promise<{ list: unknown[] }>;
}

interface SdkCollection {
  doc(id: string): SdkDocument;
  where(condition: object): SdkQuery;
  aggregate(): SdkPipeline;
}

export interface SdkTransaction {
  collection(name: string): { doc(id: string): SdkDocument };
  commit(): Promise<unknown>;
  rollback(): Promise<unknown>;
}

export interface SdkDatabase {
  readonly command: {
    gt(value: unknown): unknown;
    gte(value: unknown): unknown;
    lt(value: unknown): unknown;
    lte(value: unknown): unknown;
    in(values: unknown[]): unknown;
    and(conditions: unknown[]): unknown;
    set(value: unknown): unknown;
    inc(amount: number): unknown;
    readonly aggregate: { concat(parts: string[]): unknown };
  };
  collection(name: string): SdkCollection;
  startTransaction(): Promise<SdkTransaction>;
}
