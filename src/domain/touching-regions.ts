/** Which régions share a land border, by their INSEE codes: a map near one shows what lies on the other side. */
const touching: Readonly<Record<string, readonly string[]>> = {
  '11': ['24', '27', '28', '32', '44'],
  '24': ['11', '27', '28', '52', '75', '84'],
  '27': ['11', '24', '44', '84'],
  '28': ['11', '24', '32', '52', '53'],
  '32': ['11', '28', '44'],
  '44': ['11', '27', '32'],
  '52': ['24', '28', '53', '75'],
  '53': ['28', '52'],
  '75': ['24', '52', '76', '84'],
  '76': ['75', '84', '93'],
  '84': ['24', '27', '75', '76', '93'],
  '93': ['76', '84'],
};

/** These régions first, then those that touch them. */
export function withTouchingRegions(codes: readonly string[]): string[] {
  return [...new Set([...codes, ...codes.flatMap((code) => touching[code] ?? [])])];
}
