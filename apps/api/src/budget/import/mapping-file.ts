/** A mapping as its JSON file has it; docs/import-costs.md says what each key means. */
export interface MappingFile {
  delimiter?: string;
  encoding?: string;
  headerLine?: number;
  currency?: string | { column: string };
  unit?: number;
  decimalMark?: string;
  groupMark?: string | undefined;
  emptyAmount?: 'notPublished' | 'none';
  emptyTexts?: string[];
  levels?: { title: string; code?: string | undefined }[];
  parent?: { code: string; parentCode: string; title: string };
  periods?:
    | { column: string; low?: string; high?: string; label?: string; startsOn: string; endsOn: string }[]
    | {
        amountColumn: string;
        lowColumn?: string | undefined;
        highColumn?: string | undefined;
        periodColumn: string;
        fiscalYears: {
          startMonth?: number | undefined;
          namedBy?: 'end' | 'start' | undefined;
          dates?: Record<string, { startsOn: string; endsOn: string }>;
        };
      };
  objectClass?: string;
  keep?: { column: string; values: string[] }[];
  leaveOut?: { column: string; values: string[] }[];
  samePath?: 'sum' | 'lines';
}
