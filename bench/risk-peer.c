/* The same draws as a C programmer would make them of the same tables: Philox by counter, a slip and a vacancy for each post, one award for
 * all, whole pence added up by year, and a gap where the money does not reach.
 *
 *   risk-peer TABLES DRAWS RUNS OUT
 *
 * prints the median nanoseconds of all draws; OUT has the cost and the gap of each draw and year. Compiled without -ffast-math: the one
 * square root and the divisions are those of IEEE 754, as in JavaScript. */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

typedef int64_t i64;
typedef uint32_t word;
enum { SLIPS = 7, AWARDS = 6, HEAD = 8 };

static double chance(i64 seed, word draw, word place, word first, word second) {
  word c[4] = {draw, place, first, second}, k0 = (word)seed, k1 = (word)(seed >> 32);
  for (int round = 0; round < 10; round++) {
    uint64_t a = (uint64_t)0xd2511f53u * c[0], b = (uint64_t)0xcd9e8d57u * c[2];
    word n0 = (word)(b >> 32) ^ c[1] ^ k0, n2 = (word)(a >> 32) ^ c[3] ^ k1;
    c[0] = n0; c[1] = (word)b; c[2] = n2; c[3] = (word)a;
    k0 += 0x9e3779b9u; k1 += 0xbb67ae85u;
  }
  return ((double)(c[0] >> 6) * 67108864.0 + (double)(c[1] >> 6) + 0.5) / (67108864.0 * 67108864.0);
}

static int slip(double u) { /* triangular 0, 2, 6 */
  double value = u * 6 < 2 ? sqrt(u * 6 * 2) : 6 - sqrt((1 - u) * 6 * 4);
  return (int)floor(value + 0.5);
}

static int by_size(const void *a, const void *b) { i64 x = *(const i64 *)a, y = *(const i64 *)b; return (x > y) - (x < y); }

int main(int argc, char **argv) {
  if (argc != 5) return 2;
  FILE *file = fopen(argv[1], "rb");
  if (!file) return 1;
  fseek(file, 0, SEEK_END);
  i64 count = ftell(file) / 8, draws = atoll(argv[2]), runs = atoll(argv[3]);
  rewind(file);
  i64 *in = malloc(count * 8), times[64];
  if (fread(in, 8, count, file) != (size_t)count) return 1;
  fclose(file);
  i64 posts = in[0], years = in[1], seed = in[2], chance_empty = in[3], *award = in + 4;
  i64 *given = in + HEAD, *streams = given + years, *table = streams + 4 * posts;
  i64 *out = malloc(draws * years * 2 * 8);
  for (i64 run = 0; run < runs; run++) {
    struct timespec from, to;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &from);
    for (i64 draw = 0; draw < draws; draw++) {
      int form = chance(seed, draw, 0, award[0], award[1]) * 1000000 < 500000 ? 0 : 1;
      int size = (int)floor(chance(seed, draw, 1, award[0], award[1]) * 3);
      i64 *sheet = table + (i64)(form * 3 + size) * posts * SLIPS * years, *sums = out + draw * years * 2;
      for (i64 y = 0; y < years; y++) sums[y] = 0;
      for (i64 p = 0; p < posts; p++) {
        i64 *s = streams + 4 * p;
        int late = slip(chance(seed, draw, 0, s[0], s[1]));
        if (chance(seed, draw, 0, s[2], s[3]) * 1000000 < chance_empty) continue;
        for (i64 y = 0; y < years; y++) sums[y] += sheet[(p * SLIPS + late) * years + y];
      }
      for (i64 y = 0; y < years; y++) sums[years + y] = sums[y] > given[y] ? sums[y] - given[y] : 0;
    }
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &to);
    times[run] = (to.tv_sec - from.tv_sec) * 1000000000LL + to.tv_nsec - from.tv_nsec;
  }
  qsort(times, runs, 8, by_size);
  printf("%lld\n", (long long)times[runs / 2]);
  file = fopen(argv[4], "wb");
  if (!file || fwrite(out, 8, draws * years * 2, file) != (size_t)(draws * years * 2)) return 1;
  return fclose(file);
}
