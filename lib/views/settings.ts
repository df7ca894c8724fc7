/** What every page may say of the newsroom. */
export type SiteSettings = {
  readonly newsroomAr: string;
  readonly newsroomEn: string;
  readonly timeZone: string;
  readonly contactEmail: string | null;
  readonly contactUrl: string | null;
};
