/* The same costing as a C programmer would write it: a loop over posts and months on 64-bit whole numbers.
 * Posts, tables, awards and rates are read first; everything else is resolved inside the timed call.
 *
 *   peer BASE CHANGED RUNS FACTS_OUT
 *
 * prints, a line each: the median nanoseconds of costing both plans, the total of each in pence. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

typedef int64_t i64;
enum { MONTHS_MOST = 600, COMPONENTS = 4 };

typedef struct { i64 post, scale, point, top, salary, fte, start, end, count; } Cohort;
typedef struct { i64 scale, from, percent, flat, low, high; } Award;
typedef struct { i64 from, rate, threshold; } Rate;
typedef struct { i64 points, tables; const i64 *from, *salary; } Scale;
typedef struct { i64 days, period, first, payday, ni, threshold, pension, levy; } Month;
typedef struct {
  i64 months, first_year, scales, awards, ni, pension, levy, cohorts, posts;
  Scale *scale;
  const Award *award;
  const Rate *ni_rate, *pension_rate, *levy_rate;
  const Cohort *cohort;
  i64 *facts; /* component by component, each post by post, each month by month */
} Plan;

static void fail(const char *why) { fprintf(stderr, "peer: %s\n", why); exit(1); }

static i64 days_in_month(i64 y, i64 m) {
  static const i64 days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return m == 2 && ((y % 4 == 0 && y % 100 != 0) || y % 400 == 0) ? 29 : days[m - 1];
}

static i64 day(i64 y, i64 m, i64 d) { return y * 10000 + m * 100 + d; }
static i64 half_up(i64 n, i64 d) { return (2 * n + d) / (2 * d); }

static i64 april_after(i64 date) {
  i64 april = date / 10000 * 10000 + 401;
  return april > date ? april : april + 10000;
}

/* Each 1 April, but six months after starting for someone who has less than six months by then. */
static i64 first_increment(i64 start) {
  i64 y = start / 10000, m = start / 100 % 100 + 6, d = start % 100, april = april_after(start);
  if (m > 12) { m -= 12; y += 1; }
  if (d > days_in_month(y, m)) d = days_in_month(y, m);
  return day(y, m, d) <= april ? april : day(y, m, d);
}

static const Rate *in_force(const Rate *rates, i64 count, i64 payday) {
  const Rate *found = &rates[0];
  for (i64 n = 0; n < count && rates[n].from <= payday; n++) found = &rates[n];
  return found;
}

static i64 revalued(const Award *award, i64 salary) {
  return award->percent ? half_up(salary * (1000000 + award->percent), 100000000) * 100
                        : half_up(salary + award->flat, 100) * 100;
}

static void resolve_months(const Plan *plan, Month *months) {
  for (i64 n = 0; n < plan->months; n++) {
    i64 m = (n + 3) % 12 + 1, y = plan->first_year + (n + 3) / 12, days = days_in_month(y, m), payday = day(y, m, days);
    const Rate *ni = in_force(plan->ni_rate, plan->ni, payday);
    months[n] = (Month){.days = days, .period = n % 12 + 1, .first = day(y, m, 1), .payday = payday,
                        .ni = ni->rate, .threshold = ni->threshold,
                        .pension = in_force(plan->pension_rate, plan->pension, payday)->rate,
                        .levy = in_force(plan->levy_rate, plan->levy, payday)->rate};
  }
}

/* Full-time salary of every point in every month; tables and awards of these plans all begin on the first of a month. */
static void resolve_scale(const Plan *plan, i64 which, const Month *months, i64 *values) {
  const Scale *scale = &plan->scale[which];
  for (i64 n = 0; n < plan->months; n++) {
    i64 table = 0;
    while (table + 1 < scale->tables && scale->from[table + 1] <= months[n].first) table++;
    for (i64 point = scale->points - 1; point >= 0; point--) {
      i64 salary = scale->salary[table * scale->points + point], *value = &values[point * plan->months + n];
      if (salary == 0) { *value = value[plan->months]; continue; } /* deleted: the lowest that is left */
      for (i64 a = 0; a < plan->awards; a++) {
        const Award *award = &plan->award[a];
        if (award->scale == which && award->from > scale->from[table] && award->from <= months[n].first &&
            award->low <= point && point <= award->high)
          salary = revalued(award, salary);
      }
      *value = salary;
    }
  }
}

/* The annual sum is in ten-thousandths of a penny: salary x FTE, exact. */
static i64 whole_month(i64 annual, i64 period) {
  return half_up(annual * period, 120000) - half_up(annual * (period - 1), 120000);
}

static i64 cost(Plan *plan) {
  static Month months[MONTHS_MOST];
  i64 all = 0, span = plan->months, column = plan->posts * span;
  i64 **values = malloc((size_t)plan->scales * sizeof *values);
  resolve_months(plan, months);
  for (i64 n = 0; n < plan->scales; n++) {
    values[n] = malloc((size_t)(plan->scale[n].points * span) * sizeof(i64));
    resolve_scale(plan, n, months, values[n]);
  }
  free(plan->facts);
  plan->facts = calloc((size_t)(COMPONENTS * column), sizeof(i64));
  if (!plan->facts) fail("no memory for the facts");

  for (i64 c = 0; c < plan->cohorts; c++) {
    const Cohort *cohort = &plan->cohort[c];
    i64 point = cohort->point, salary = cohort->salary, award = 0;
    i64 next = cohort->top > point ? first_increment(cohort->start) : INT64_MAX;
    i64 *fact = plan->facts + cohort->post * span;
    for (i64 n = 0; n < span; n++) {
      const Month *month = &months[n];
      for (; next <= month->first; next = april_after(next)) if (point < cohort->top) point++;
      for (; award < plan->awards && plan->award[award].from <= month->first; award++)
        if (plan->award[award].scale == -1 && cohort->scale == -1) salary = revalued(&plan->award[award], salary);
      if (cohort->start > month->payday) continue;
      if (cohort->end < month->first) break;

      i64 from = cohort->start > month->first ? cohort->start : month->first;
      i64 to = cohort->end < month->payday ? cohort->end : month->payday;
      if (cohort->scale >= 0) salary = values[cohort->scale][point * span + n];
      i64 pay = whole_month(salary * cohort->fte, month->period);
      if (next <= to && point < cohort->top) {
        i64 higher = whole_month(values[cohort->scale][(point + 1) * span + n] * cohort->fte, month->period);
        pay = half_up(pay * (next - from) + higher * (to + 1 - next), month->days);
      } else if (to - from + 1 < month->days) {
        pay = half_up(pay * (to - from + 1), month->days);
      }
      i64 above = pay > month->threshold ? pay - month->threshold : 0;
      i64 ni = (2 * above * month->ni + 999999) / 2000000; /* a halfpenny or less is dropped */
      i64 pension = half_up(pay * month->pension, 1000000), levy = half_up(pay * month->levy, 1000000);
      fact[n] += pay * cohort->count;
      fact[column + n] += ni * cohort->count;
      fact[2 * column + n] += pension * cohort->count;
      fact[3 * column + n] += levy * cohort->count;
      all += (pay + ni + pension + levy) * cohort->count;
    }
  }
  for (i64 n = 0; n < plan->scales; n++) free(values[n]);
  free(values);
  return all;
}

/* The file is 64-bit numbers alone: the counts, then scales, awards, rates and cohorts as they stand in memory. */
static Plan read_plan(const char *name) {
  FILE *file = fopen(name, "rb");
  if (!file || fseek(file, 0, SEEK_END)) fail("cannot open the plan");
  long size = ftell(file);
  i64 *at = malloc((size_t)size);
  rewind(file);
  if (!at || fread(at, 1, (size_t)size, file) != (size_t)size) fail("cannot read the plan");
  fclose(file);
  Plan plan;
  memcpy(&plan, at, 9 * sizeof(i64));
  at += 9;
  if (plan.months > MONTHS_MOST) fail("too many months");
  plan.scale = malloc((size_t)plan.scales * sizeof(Scale));
  for (i64 n = 0; n < plan.scales; n++) {
    plan.scale[n] = (Scale){.points = at[0], .tables = at[1], .from = at + 2, .salary = at + 2 + at[1]};
    at += 2 + at[1] + at[0] * at[1];
  }
  plan.award = (const Award *)at;
  plan.ni_rate = (const Rate *)(plan.award + plan.awards);
  plan.pension_rate = plan.ni_rate + plan.ni;
  plan.levy_rate = plan.pension_rate + plan.pension;
  plan.cohort = (const Cohort *)(plan.levy_rate + plan.levy);
  plan.facts = NULL;
  return plan;
}

static i64 now(void) {
  struct timespec at;
  clock_gettime(CLOCK_MONOTONIC, &at);
  return (i64)at.tv_sec * 1000000000 + at.tv_nsec;
}

static int by_size(const void *a, const void *b) { return (*(const i64 *)a > *(const i64 *)b) - (*(const i64 *)a < *(const i64 *)b); }

int main(int count, char **words) {
  if (count != 5) fail("BASE CHANGED RUNS FACTS_OUT");
  Plan base = read_plan(words[1]), changed = read_plan(words[2]);
  i64 runs = atoll(words[3]), *times = malloc((size_t)runs * sizeof(i64)), of_base = 0, of_changed = 0;
  for (i64 run = -3; run < runs; run++) { /* three to warm up */
    i64 before = now();
    of_base = cost(&base);
    of_changed = cost(&changed);
    if (run >= 0) times[run] = now() - before;
  }
  qsort(times, (size_t)runs, sizeof(i64), by_size);
  printf("%lld\n%lld\n%lld\n", (long long)times[runs / 2], (long long)of_base, (long long)of_changed);
  FILE *out = fopen(words[4], "wb");
  size_t facts = (size_t)(COMPONENTS * base.posts * base.months);
  if (!out || fwrite(base.facts, sizeof(i64), facts, out) != facts || fclose(out)) fail("cannot write the facts");
  return 0;
}
