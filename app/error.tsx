"use client";

import { OurFault } from "#components/ui/our-fault";
import { SlimMasthead } from "#components/ui/slim-masthead";

/** A page outside the frame of the site failed, or the frame itself. Base styles only. */
export default function RootError({
  error,
  retry,
}: {
  error: Error & { digest?: string };
  retry: () => void;
}) {
  return (
    <>
      <SlimMasthead />
      <OurFault reference={error.digest} retry={retry} />
    </>
  );
}
