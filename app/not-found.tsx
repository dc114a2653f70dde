import type { Metadata } from "next";
import { NoPageHere } from "#components/ui/no-page-here";
import { SkipLink } from "#components/ui/skip-link";
import { SlimMasthead } from "#components/ui/slim-masthead";

export const metadata: Metadata = { title: "Page not found" };

/** 404 outside the frame of the site (a student's path): base styles only. */
export default function NotFound() {
  return (
    <>
      <SkipLink />
      <SlimMasthead />
      <NoPageHere />
    </>
  );
}
