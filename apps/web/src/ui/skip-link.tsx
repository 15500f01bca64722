/** First thing on the page for a keyboard: past the masthead, to what the page is about. */
export function SkipLink() {
  return (
    <a className="skip-link" href="#main">
      Skip to content
    </a>
  );
}
