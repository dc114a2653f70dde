import { icon, script, stylesPath } from "./asset-text";
import type { StudentPage } from "./student-page";
import { Icon } from "#components/ui/icon";
import { SkipLink } from "#components/ui/skip-link";
import { SlimMasthead } from "#components/ui/slim-masthead";

/** What changes from page to page: the head and `<main>`. The script swaps it in whole. */
export function PagePart({ page: { who, content } }: { page: StudentPage }) {
  return (
    <>
      <SlimMasthead>
        {who !== undefined && (
          <p className="who">
            <Icon name="person" />
            <span className="vh">You answer as </span>
            {who}
          </p>
        )}
      </SlimMasthead>
      <main id="main" className="page" tabIndex={-1}>
        {content}
      </main>
    </>
  );
}

/** A whole page. The bar is empty and hidden until the script has something to say about the network. */
export function StudentDocument({ page }: { page: StudentPage }) {
  return (
    <html lang="en">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>{fullTitle(page)}</title>
        <link rel="icon" href={icon()} />
        <link rel="stylesheet" href={stylesPath()} />
      </head>
      <body>
        <SkipLink />
        <div id="page">
          <PagePart page={page} />
        </div>
        <div className="netbar" id="net" hidden>
          <p role="status" />
          <button type="button">Try now</button>
        </div>
        <script dangerouslySetInnerHTML={{ __html: script() }} />
      </body>
    </html>
  );
}

/** The title with the name of the site after it. */
export function fullTitle({ title }: StudentPage): string {
  return `${title} · On the Record`;
}
