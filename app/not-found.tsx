import type { Metadata } from "next";
import { NoPageHere } from "#components/ui/no-page-here";

export const metadata: Metadata = { title: "Page not found" };

/** Every address that no page has, and every page that found nothing to show. */
export default function NotFound() {
  return <NoPageHere />;
}
