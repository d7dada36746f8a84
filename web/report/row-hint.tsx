/** A word beside the heading of a row; on a line of its own where it has no room, without a gap before it. */
export function RowHint({ words }: { readonly words: string }) {
  return (
    <>
      {' '}
      <span className="row-hint">{words}</span>
    </>
  );
}
