import type { DatedSum, Pay, Post, Start, Together } from "../model/plan.ts";
import { givenValue } from "../schema/leaf.ts";
import { poundsOf, sourceOf, writeUplift, writtenFte, writtenShare } from "./figures.ts";

/** A post as a plan writes it; what has its default is left out where that reads better. */
export function writePost(post: Post) {
  const { id, title, team, count, people, contract, vacancyFactor, end, tags } = post;
  const [firstDatedCount] = post.starts;
  const record = post.starts.length === 1 && firstDatedCount?.count === count;
  return givenValue({
    id,
    title: title === id ? undefined : title,
    team,
    count: count === 1 ? undefined : count,
    people: people === 1 ? undefined : people,
    fte: post.fte === 10_000 ? undefined : writtenFte(post.fte),
    contract: contract === "permanent" ? undefined : contract,
    pay: writePay(post.pay, count, people),
    supplement: listOrNone(
      post.supplements.map(({ amount, source, ...remaining }) =>
        givenValue({ amount: poundsOf(amount), ...remaining, source: sourceOf(source) }),
      ),
    ),
    start: record ? writeStartDay(firstDatedCount) : undefined,
    starts: record ? undefined : post.starts.map((start) => ({ on: writeStartDay(start), count: start.count })),
    end,
    cover: listOrNone(
      post.cover.map(({ handover, ...remaining }) => ({ ...remaining, ...(handover && { handover }) })),
    ),
    vacant: listOrNone(post.vacant.map((vacancy) => ({ ...vacancy }))),
    vacancyFactor,
    afterEnd: post.afterEnd && writeAfterEnd(post.afterEnd),
    agencyShare: post.agencyShare && { ...post.agencyShare, share: writtenShare(post.agencyShare.share) },
    tags: Object.keys(tags).length === 0 ? undefined : tags,
    partOf: post.partOf,
    accepts: post.accepts && [...post.accepts],
    source: sourceOf(post.source),
  });
}

const writeStartDay = ({ on, within }: Start) => (within ? { ...within } : on);

const writeAfterEnd = ({ absorbed }: NonNullable<Post["afterEnd"]>) =>
  absorbed.length === 0 ? ("continues" as const) : { absorbed: absorbed.map((datedCount) => ({ ...datedCount })) };

const listOrNone = <Entry>(entries: Entry[]): Entry[] | undefined => (entries.length === 0 ? undefined : entries);

/**
 * Pay as a plan writes it.
 *
 * @param count - how many posts and people in each, for one sum for all of them
 */
export function writePay(postPay: Pay, count = 1, peopleCount = 1) {
  if (postPay.is === "scale") {
    const { is, ...scale } = postPay;
    return scale;
  }
  if (postPay.is === "grade") {
    const { grade, entry } = postPay;
    return givenValue({ grade, at: typeof entry === "object" ? entry.point : entry });
  }
  if (postPay.is === "salary") return { salary: sums(postPay.salary) };
  if (postPay.is === "in-line") return { inLine: postPay.line };
  return {
    fullCost: sums(postPay.fullCost),
    uplift: writeUplift(postPay.uplift),
    ...(postPay.together && writeTogether(postPay.together, count, peopleCount)),
  };
}

function writeTogether({ shares, after }: Together, count: number, peopleCount: number) {
  const isWhole = shares === count * peopleCount && after === 0;
  return { for: shares / peopleCount, ...(!isWhole && { after: after / peopleCount }) };
}

/** One sum without a date is plain. */
function sums(dated: readonly DatedSum[]) {
  const [firstDatedSum] = dated;
  if (firstDatedSum && firstDatedSum.from === undefined) return poundsOf(firstDatedSum.amount);
  return dated.map(({ from, amount, source }) =>
    givenValue({ from: from as string, amount: poundsOf(amount), source: sourceOf(source) }),
  );
}
