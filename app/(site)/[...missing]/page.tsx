import type { Metadata } from "next";
import { notFound } from "next/navigation";

export const metadata: Metadata = { title: "Page not found" };

/** Every address that no page has: the 404 page in the frame of the site. */
export default function MissingPage(): never {
  notFound();
}
