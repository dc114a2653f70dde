"use client";

import { OurFault } from "#components/ui/our-fault";

/** A page failed; the frame around it stands. The message stays on the server, its number is shown. */
export default function PageError({
  error,
  retry,
}: {
  error: Error & { digest?: string };
  retry: () => void;
}) {
  return <OurFault reference={error.digest} retry={retry} />;
}
