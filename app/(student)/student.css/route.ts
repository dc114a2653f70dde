import { styles } from "../_frame/asset-text";

/** The students' one style sheet. Its address changes with its content, so it is kept for ever. */
export function GET(): Response {
  return new Response(styles(), {
    headers: {
      "content-type": "text/css; charset=utf-8",
      "cache-control": "public, max-age=31536000, immutable",
    },
  });
}
