/** The page that strangers see a brand on. */
export const visitPath = (brandId: string): string =>
  `pages/brand/visit/index?brandId=${encodeURIComponent(brandId)}`;
