import type { PublishedId } from '../../core/coverage';

/** Texts of 统计公报. */
export interface BulletinTexts {
  readonly title: (year: number) => string;
  readonly beside: (year: number) => string;
  readonly nothingBeside: string;
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly unit: string;
  /** Header of the figures of an earlier year; null where there are none. */
  readonly earlier: (year: number | null) => string;
  readonly change: string;
  readonly definition: string;
  readonly figures: Readonly<Record<PublishedId, { readonly name: string; readonly definition: string }>>;
  readonly units: Readonly<
    Record<
      | 'villages'
      | 'people'
      | 'leaders'
      | 'times'
      | 'persons'
      | 'teams'
      | 'units'
      | 'households'
      | 'money'
      | 'projects',
      string
    >
  >;
  readonly article: string;
  readonly articleAbout: string;
}
