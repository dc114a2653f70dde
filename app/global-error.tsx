"use client";

import "./styles/tokens.css";
import "./styles/base.css";
import { OurFault } from "#components/ui/our-fault";
import { SlimMasthead } from "#components/ui/slim-masthead";

/** The document itself failed: it is replaced whole, styles and all. */
export default function GlobalError({
  error,
  retry,
}: {
  error: Error & { digest?: string };
  retry: () => void;
}) {
  return (
    <html lang="en">
      <body>
        <title>Something failed · On the Record</title>
        <SlimMasthead />
        <OurFault reference={error.digest} retry={retry} />
      </body>
    </html>
  );
}
