import type { Metadata } from "next";
import { NoPageHere } from "#components/ui/no-page-here";

export const metadata: Metadata = { title: "Page not found" };

/** 404 inside the frame of the site. */
export default function SiteNotFound() {
  return <NoPageHere />;
}
