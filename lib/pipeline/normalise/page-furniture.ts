/**
 * Lines of a news page that are not the article. Each rule names the line it drops; examples stand above.
 */
export interface FurnitureRule {
  ruleId: string;
  reason: string;
  matches: (line: string) => boolean;
}

/** Words of a share bar; a line of nothing else is one. */
const SHARE_WORDS = new Set(
  (
    "share tweet email e-mail print facebook twitter x whatsapp linkedin reddit telegram pinterest flipboard pocket " +
    "copy link copied save bookmark this article on via with to story by post comment comments like follow us " +
    "messenger bluesky threads instagram youtube sms gift"
  ).split(" "),
);

const SHARE_ANCHORS =
  /\b(share|tweet|e-?mail|print|facebook|twitter|whatsapp|linkedin|reddit|telegram|bookmark|copy link|follow us)\b/i;

function isShareBar(line: string): boolean {
  if (line.length > 120 || !SHARE_ANCHORS.test(line)) return false;
  const words = line.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  return words.length > 0 && words.every((word) => SHARE_WORDS.has(word));
}

/** The rules, in the order they are asked. */
export const FURNITURE_RULES: readonly FurnitureRule[] = [
  // "Share on Facebook  Tweet  Email"
  { ruleId: "share-bar", reason: "This line is a share bar, not part of the article.", matches: isShareBar },
  // "Read more: What the vote means", "READ ALSO | …", "Related: …"
  {
    ruleId: "read-more",
    reason: "This line points to another article.",
    matches: (line) =>
      line.length <= 200 &&
      /^[\s>*»▶-]{0,4}(read|see|watch|listen|also read|read also|more on this|don't miss|related|recommended|you may (also )?like|also see)\b/i.test(line) &&
      /^[\s>*»▶-]{0,4}(read (more|also|next|on)|see (also|more)|watch (more|now|live)?|listen( now)?|also read|also see|more on this|don't miss|related( stories| articles| topics| coverage)?|recommended|you may (also )?like)\s*([:|–—-]|$)/i.test(line),
  },
  // "Photograph: A. Brook/Lake Pictures", "Image caption", "Getty Images"
  {
    ruleId: "picture-credit",
    reason: "This line belongs to a picture, not to the article.",
    matches: (line) =>
      line.length <= 120 &&
      /^(photo(graph)?s?( by| credit)?|picture( credit)?|image (caption|source|credit)|file (photo|image)|photo illustration)\b\s*([:|].{0,100})?$|^(getty images|(ap|afp|reuters|pa media|epa)( ?\/ ?[\w .-]{2,40}))$/i.test(line),
  },
  // "Advertisement", "Sign up for our newsletter", "Subscribe", "Story continues below"
  {
    ruleId: "page-notice",
    reason: "This line is a notice of the page, not part of the article.",
    matches: (line) =>
      line.length <= 160 &&
      /^\W{0,4}(advertisement|sponsored( content)?|story continues below.{0,40}|article continues.{0,40}|sign up (for|to) .{0,80}newsletters?.{0,40}|subscribe( now| today| to .{0,80})?|click here .{0,100}|follow us on .{0,80}|all rights reserved.{0,60}|(copyright|©) .{0,120}|loading\.{0,3}|\d{1,2} min(ute)?s? read|listen to this article.{0,40}|skip to (main )?content|most read|trending( now)?|newsletter|\d{1,2} (minutes?|hours?|days?) ago|(next|previous) (story|article)|back to top|log ?in|sign in|register|menu|search)\W{0,4}$/i.test(line),
  },
]; // prettier-ignore
