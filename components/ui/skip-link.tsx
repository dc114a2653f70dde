/** The first thing a keyboard reaches. The page's `<main>` carries `id="main"`. */
export function SkipLink() {
  return (
    <a className="skip" href="#main">
      Skip to the content
    </a>
  );
}
