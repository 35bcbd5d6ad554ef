import type { DatedSum, Pay, Post, Together } from "../model/plan.ts";
import { given } from "../schema/leaf.ts";
import { fte, pounds, share, sourceOf } from "./figures.ts";

/** A post as a plan writes it; what has its default is left out where that reads better. */
export function writePost(post: Post) {
  const { id, title, team, count, people, contract, vacancyFactor, end, tags } = post;
  const [first] = post.starts;
  const one = post.starts.length === 1 && first?.count === count;
  return given({
    id,
    title: title === id ? undefined : title,
    team,
    count: count === 1 ? undefined : count,
    people: people === 1 ? undefined : people,
    fte: post.fte === 10_000 ? undefined : fte(post.fte),
    contract: contract === "permanent" ? undefined : contract,
    pay: writePay(post.pay, count, people),
    supplement: listOrNone(
      post.supplements.map(({ amount, source, ...rest }) =>
        given({ amount: pounds(amount), ...rest, source: sourceOf(source) }),
      ),
    ),
    start: one ? first.on : undefined,
    starts: one ? undefined : post.starts.map((start) => ({ ...start })),
    end,
    cover: listOrNone(post.cover.map(({ handover, ...rest }) => ({ ...rest, ...(handover && { handover }) }))),
    vacant: listOrNone(post.vacant.map((vacancy) => ({ ...vacancy }))),
    vacancyFactor,
    afterEnd: post.afterEnd && writeAfterEnd(post.afterEnd),
    agencyShare: post.agencyShare && { ...post.agencyShare, share: share(post.agencyShare.share) },
    tags: Object.keys(tags).length === 0 ? undefined : tags,
    partOf: post.partOf,
    accepts: post.accepts && [...post.accepts],
    source: sourceOf(post.source),
  });
}

const writeAfterEnd = ({ absorbed }: NonNullable<Post["afterEnd"]>) =>
  absorbed.length === 0 ? ("continues" as const) : { absorbed: absorbed.map((one) => ({ ...one })) };

const listOrNone = <Entry>(list: Entry[]): Entry[] | undefined => (list.length === 0 ? undefined : list);

function writePay(pay: Pay, count: number, people: number) {
  if (pay.is === "scale") {
    const { is, ...scale } = pay;
    return scale;
  }
  if (pay.is === "salary") return { salary: sums(pay.salary) };
  if (pay.is === "in-line") return { inLine: pay.line };
  return { fullCost: sums(pay.fullCost), ...(pay.together && writeTogether(pay.together, count, people)) };
}

function writeTogether({ shares, after }: Together, count: number, people: number) {
  const isWhole = shares === count * people && after === 0;
  return { for: shares / people, ...(!isWhole && { after: after / people }) };
}

/** One sum without a date is plain. */
function sums(dated: readonly DatedSum[]) {
  const [first] = dated;
  if (first && first.from === undefined) return pounds(first.amount);
  return dated.map(({ from, amount, source }) =>
    given({ from: from as string, amount: pounds(amount), source: sourceOf(source) }),
  );
}
