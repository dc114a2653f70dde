import type { MetadataRoute } from "next";

/** What search engines may list: the public pages. What is somebody's own, and what answers questions, is not. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: {
      userAgent: "*",
      disallow: ["/join/", "/account", "/teach/", "/api/", "/pictures/"],
    },
  };
}
