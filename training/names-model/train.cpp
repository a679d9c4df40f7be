// Trains the tagger: a first-order linear-chain conditional random field whose scores are a sparse linear model of the features
// plus a hidden layer over the vectors of the words around. Stochastic gradient with AdaGrad, the last passes averaged; after the
// middle pass the lightest features are dropped and training goes on. One thread, a fixed order, no fast arithmetic: the same
// input gives the same bytes.
//   train OUT SEED KEPT VECTORS TRAIN... -- HELD-OUT...
// VECTORS: int32 rows, int32 dimensions, float32 [rows][dimensions].
// A set: sequences of int32: their length, then for each token (allowed labels << 16 | number of features), the features, and
// the rows of 21 words (-1: none): two before to two after, the neighbours and the ends of its run, six left and six right
// neighbours of other occurrences. Labels: O, then B- and I- of PER, ORG, LOC, MISC. Where several are allowed the gradient is
// what the free model expects less what the model that is held to them expects.
// OUT: float32 transitions[81], int32 hidden, int32 inputs, float32 W[inputs][hidden], b[hidden], V[9][hidden];
// int32 features; for each int32 hash, float32 weights[9].
#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <vector>
using std::string;
using std::vector;

const int labels = 9, hidden = 32, single = 9, others = 6, words = single + 2 * others, positions = single + 2;
const int passes = 6, pruneAfter = 3, averagedPasses = 2, snapshotsPerPass = 6, leastCount = 3;
const uint32_t folds = 3;
const float rate = 0.015f, decay = 0.005f, hiddenRate = 0.02f;

struct Token { uint32_t first, count; uint16_t allowed; int32_t rows[words]; };
struct Sequence { uint32_t first, length, document; };
struct Set { string name; vector<Token> tokens; vector<Sequence> sequences; vector<int32_t> features; };

vector<int32_t> readInts(const string& path) {
  FILE* file = fopen(path.c_str(), "rb");
  if (!file) { fprintf(stderr, "no file %s\n", path.c_str()); exit(1); }
  fseek(file, 0, SEEK_END);
  vector<int32_t> ints(ftell(file) / 4);
  rewind(file);
  if (fread(ints.data(), 4, ints.size(), file) != ints.size()) exit(1);
  fclose(file);
  return ints;
}

void load(const string& path, Set& set) {
  vector<int32_t> raw = readInts(path);
  for (size_t at = 0; at < raw.size();) {
    uint32_t length = raw[at++], document = raw[at++];
    set.sequences.push_back({(uint32_t)set.tokens.size(), length, document});
    for (uint32_t i = 0; i < length; i++) {
      uint32_t head = raw[at++], count = head & 0xffff;
      Token token{(uint32_t)set.features.size(), count, (uint16_t)(head >> 16), {}};
      set.features.insert(set.features.end(), raw.begin() + at, raw.begin() + at + count);
      std::copy(raw.begin() + at + count, raw.begin() + at + count + words, token.rows);
      at += count + words;
      set.tokens.push_back(token);
    }
  }
}

// The hashes that are seen often enough, sorted: a feature's index is its place.
vector<int32_t> frequent(const Set& set) {
  vector<int32_t> sorted(set.features), kept;
  std::sort(sorted.begin(), sorted.end());
  for (size_t i = 0, j; i < sorted.size(); i = j) {
    for (j = i; j < sorted.size() && sorted[j] == sorted[i];) j++;
    if (j - i >= leastCount) kept.push_back(sorted[i]);
  }
  return kept;
}

// Puts indices in place of what `indexOf` gives one for, and drops the rest (-1).
template <class F> void renumber(Set& set, F indexOf) {
  size_t out = 0;
  for (Token& token : set.tokens) {
    size_t first = out;
    for (uint32_t k = 0; k < token.count; k++) {
      int32_t index = indexOf(set.features[token.first + k]);
      if (index >= 0) set.features[out++] = index;
    }
    token.first = first;
    token.count = out - first;
  }
  set.features.resize(out);
}

bool legal(int from, int to) { return to % 2 == 1 || to == 0 || from == to || from == to - 1; }

struct Parameters {
  vector<float> transitions, sparse, W, b, V;
  vector<vector<float>*> all() { return {&transitions, &sparse, &W, &b, &V}; }
};

int dimensions, inputs;
vector<float> vectors;
Parameters model, squares;

void step(float& weight, float& square, float gradient, float by, float floor) {
  square += gradient * gradient;
  weight -= by * gradient / std::sqrt(square + floor);
}

// The vectors of the words around, those of other occurrences as their mean.
void inputOf(const Token& token, float* x) {
  std::fill(x, x + inputs, 0.f);
  auto vectorOf = [&](int row) { return &vectors[(size_t)row * dimensions]; };
  for (int k = 0; k < single; k++)
    if (token.rows[k] >= 0) std::copy(vectorOf(token.rows[k]), vectorOf(token.rows[k]) + dimensions, x + k * dimensions);
  for (int side = 0; side < 2; side++) {
    const int32_t* rows = token.rows + single + side * others;
    int count = 0;
    for (int k = 0; k < others; k++) count += rows[k] >= 0;
    for (int k = 0; k < others; k++)
      if (rows[k] >= 0)
        for (int d = 0; d < dimensions; d++) x[(single + side) * dimensions + d] += vectorOf(rows[k])[d] / count;
  }
}

vector<float> X, H;  // inputs and hidden layer of each token of a sequence

void scoresOf(const Set& set, const Sequence& sequence, vector<double>& scores) {
  scores.assign(sequence.length * labels, 0);
  X.resize(std::max(X.size(), (size_t)sequence.length * inputs));
  H.resize(std::max(H.size(), (size_t)sequence.length * hidden));
  for (uint32_t i = 0; i < sequence.length; i++) {
    const Token& token = set.tokens[sequence.first + i];
    double* own = &scores[i * labels];
    for (uint32_t k = 0; k < token.count; k++) {
      const float* weights = &model.sparse[(size_t)set.features[token.first + k] * labels];
      for (int y = 0; y < labels; y++) own[y] += weights[y];
    }
    float *x = &X[i * inputs], *h = &H[i * hidden];
    inputOf(token, x);
    std::copy(model.b.begin(), model.b.end(), h);
    for (int d = 0; d < inputs; d++)
      if (x[d] != 0) for (int j = 0; j < hidden; j++) h[j] += x[d] * model.W[d * hidden + j];
    for (int j = 0; j < hidden; j++) h[j] = h[j] > 0 ? h[j] : 0;
    for (int y = 0; y < labels; y++) for (int j = 0; j < hidden; j++) own[y] += model.V[y * hidden + j] * h[j];
  }
}

void update(const Set& set, const Sequence& sequence, const vector<double>& node, const vector<double>& pair) {
  for (int t = 0; t < labels * labels; t++) if (pair[t] != 0) step(model.transitions[t], squares.transitions[t], pair[t], rate, 1e-8f);
  for (uint32_t i = 0; i < sequence.length; i++) {
    float g[labels], top = 0;
    for (int y = 0; y < labels; y++) { g[y] = node[i * labels + y]; top = std::max(top, std::fabs(g[y])); }
    if (top < 1e-3f) continue;
    const float *x = &X[i * inputs], *h = &H[i * hidden];
    float back[hidden] = {};
    for (int y = 0; y < labels; y++)
      for (int j = 0; j < hidden; j++) {
        back[j] += h[j] > 0 ? g[y] * model.V[y * hidden + j] : 0;
        if (h[j] > 0) step(model.V[y * hidden + j], squares.V[y * hidden + j], g[y] * h[j], hiddenRate, 1e-6f);
      }
    for (int j = 0; j < hidden; j++) step(model.b[j], squares.b[j], back[j], hiddenRate, 1e-6f);
    for (int d = 0; d < inputs; d++)
      if (x[d] != 0) for (int j = 0; j < hidden; j++) step(model.W[d * hidden + j], squares.W[d * hidden + j], back[j] * x[d], hiddenRate, 1e-6f);
    const Token& token = set.tokens[sequence.first + i];
    for (uint32_t k = 0; k < token.count; k++) {
      size_t at = (size_t)set.features[token.first + k] * labels;
      for (int y = 0; y < labels; y++)
        if (std::fabs(g[y]) >= 1e-4f) step(model.sparse[at + y], squares.sparse[at + y], g[y] + decay * model.sparse[at + y], rate, 1e-8f);
    }
  }
}

// Forward and backward over the labels that `allowed` gives; adds `sign` times the expectations, answers log Z.
double expect(const vector<double>& emissions, const vector<double>& moves, const vector<uint16_t>& allowed, double sign, vector<double>& node, vector<double>& pair) {
  int n = allowed.size();
  vector<double> alpha(n * labels), beta(n * labels), scale(n), e(emissions);
  double logZ = 0;
  for (int i = 0; i < n; i++) {
    double sum = 0;
    for (int y = 0; y < labels; y++) {
      if (!(allowed[i] >> y & 1)) e[i * labels + y] = 0;
      double in = 0;
      if (i == 0) in = moves[y];
      else for (int x = 0; x < labels; x++) in += alpha[(i - 1) * labels + x] * moves[x * labels + y];
      sum += alpha[i * labels + y] = in * e[i * labels + y];
    }
    if (!(sum > 0)) return NAN;
    for (int y = 0; y < labels; y++) alpha[i * labels + y] /= sum;
    scale[i] = sum;
    logZ += std::log(sum);
  }
  for (int y = 0; y < labels; y++) beta[(n - 1) * labels + y] = 1;
  for (int i = n - 2; i >= 0; i--)
    for (int x = 0; x < labels; x++)
      for (int y = 0; y < labels; y++) beta[i * labels + x] += moves[x * labels + y] * e[(i + 1) * labels + y] * beta[(i + 1) * labels + y] / scale[i + 1];
  for (int i = 0; i < n * labels; i++) node[i] += sign * alpha[i] * beta[i];
  for (int y = 0; y < labels; y++) pair[y] += sign * alpha[y] * beta[y];
  for (int i = 1; i < n; i++)
    for (int x = 0; x < labels; x++)
      for (int y = 0; y < labels; y++)
        pair[x * labels + y] += sign * alpha[(i - 1) * labels + x] * moves[x * labels + y] * e[i * labels + y] * beta[i * labels + y] / scale[i];
  return logZ;
}

double learn(const Set& set, const Sequence& sequence) {
  static vector<double> e, node, pair, moves(labels * labels);
  scoresOf(set, sequence, e);
  vector<uint16_t> held, free(sequence.length, (1 << labels) - 1);
  for (uint32_t i = 0; i < sequence.length; i++) {
    held.push_back(set.tokens[sequence.first + i].allowed);
    double top = *std::max_element(&e[i * labels], &e[i * labels] + labels);
    for (int y = 0; y < labels; y++) e[i * labels + y] = std::exp(e[i * labels + y] - top);
  }
  for (int t = 0; t < labels * labels; t++) moves[t] = legal(t / labels, t % labels) ? std::exp(model.transitions[t]) : 0;
  node.assign(sequence.length * labels, 0);
  pair.assign(labels * labels, 0);
  double wanted = expect(e, moves, held, -1, node, pair);
  if (std::isnan(wanted)) return 0;
  double loss = expect(e, moves, free, 1, node, pair) - wanted;
  update(set, sequence, node, pair);
  return loss;
}

vector<int> decode(const vector<double>& scores) {
  int n = scores.size() / labels;
  vector<double> best(scores.size(), -1e30);
  vector<int> from(scores.size()), path(n);
  for (int i = 0; i < n; i++)
    for (int y = 0; y < labels; y++)
      for (int x = 0; x < (i == 0 ? 1 : labels); x++) {
        if (!legal(x, y)) continue;
        double score = (i ? best[(i - 1) * labels + x] : 0) + model.transitions[x * labels + y] + scores[i * labels + y];
        if (score > best[i * labels + y]) { best[i * labels + y] = score; from[i * labels + y] = x; }
      }
  path[n - 1] = std::max_element(best.end() - labels, best.end()) - (best.end() - labels);
  for (int i = n - 1; i > 0; i--) path[i - 1] = from[i * labels + path[i]];
  return path;
}

struct Span { int first, last, kind; bool operator==(const Span& o) const { return first == o.first && last == o.last && kind == o.kind; } };

vector<Span> spansOf(const vector<int>& path) {
  vector<Span> spans;
  for (int i = 0, n = path.size(); i < n; i++)
    if (path[i] % 2 == 1) {
      int j = i + 1;
      while (j < n && path[j] == path[i] + 1) j++;
      spans.push_back({i, j, path[i] / 2});
    }
  return spans;
}

// F1 by type, and over PER, ORG and LOC; what touches a token of unknown label doesn't count.
void evaluate(const Set& set) {
  int gold[4] = {}, found[4] = {}, right[4] = {};
  vector<double> scores;
  for (const Sequence& sequence : set.sequences) {
    scoresOf(set, sequence, scores);
    vector<int> truth;
    vector<bool> unknown;
    for (uint32_t i = 0; i < sequence.length; i++) {
      uint16_t allowed = set.tokens[sequence.first + i].allowed;
      unknown.push_back(allowed & (allowed - 1));
      truth.push_back(unknown.back() ? 0 : __builtin_ctz(allowed));
    }
    vector<Span> wanted = spansOf(truth);
    for (const Span& span : wanted) gold[span.kind]++;
    for (const Span& span : spansOf(decode(scores))) {
      if (std::find(unknown.begin() + span.first, unknown.begin() + span.last, true) != unknown.begin() + span.last) continue;
      found[span.kind]++;
      right[span.kind] += std::find(wanted.begin(), wanted.end(), span) != wanted.end();
    }
  }
  auto f1 = [](int r, int g, int f) { return 2.0 * r / std::max(1, g + f); };
  printf("%-14s PER %.3f ORG %.3f LOC %.3f MISC %.3f  F1 %.4f\n", set.name.c_str(), f1(right[0], gold[0], found[0]), f1(right[1], gold[1], found[1]),
         f1(right[2], gold[2], found[2]), f1(right[3], gold[3], found[3]), f1(right[0] + right[1] + right[2], gold[0] + gold[1] + gold[2], found[0] + found[1] + found[2]));
}

// Keeps the `count` features of the heaviest weights; renumbers the sets and the parameters.
void prune(vector<int32_t>& hashes, size_t count, vector<Set*> sets) {
  if (hashes.size() <= count) return;
  vector<std::pair<float, int32_t>> heaviest;
  for (size_t f = 0; f < hashes.size(); f++) {
    float top = 0;
    for (int y = 0; y < labels; y++) top = std::max(top, std::fabs(model.sparse[f * labels + y]));
    heaviest.push_back({-top, f});
  }
  std::sort(heaviest.begin(), heaviest.end());
  vector<int32_t> place(hashes.size(), -1), kept;
  for (size_t k = 0; k < count; k++) place[heaviest[k].second] = 0;
  for (size_t f = 0; f < hashes.size(); f++)
    if (place[f] == 0) {
      place[f] = kept.size();
      for (int y = 0; y < labels; y++) {
        model.sparse[kept.size() * labels + y] = model.sparse[f * labels + y];
        squares.sparse[kept.size() * labels + y] = squares.sparse[f * labels + y];
      }
      kept.push_back(hashes[f]);
    }
  hashes = kept;
  model.sparse.resize(kept.size() * labels);
  squares.sparse.resize(kept.size() * labels);
  for (Set* set : sets) renumber(*set, [&](int32_t f) { return place[f]; });
}

uint64_t state;
uint64_t random64() { state ^= state << 13; state ^= state >> 7; return state ^= state << 17; }
float random1() { return (float)(random64() % 2000001) / 1000000 - 1; }

void initialise(size_t features) {
  model = {vector<float>(labels * labels), vector<float>(features * labels), vector<float>(inputs * hidden), vector<float>(hidden), vector<float>(labels * hidden)};
  squares = model;
  for (float& weight : model.W) weight = 2 * random1() / 2 * std::sqrt(3.f / inputs);
  for (float& weight : model.V) weight = 0.1f * random1();
}

// Trains on the sequences of `order`; `halfway` is called once after the middle pass. The model is the mean of the last passes'.
template <class F> void trainOn(const Set& set, vector<uint32_t> order, F halfway) {
  vector<vector<double>> sums;
  int snapshots = 0;
  for (int pass = 0; pass < passes; pass++) {
    if (pass == pruneAfter) halfway();
    for (size_t i = order.size() - 1; i > 0; i--) std::swap(order[i], order[random64() % (i + 1)]);
    double loss = 0;
    for (size_t k = 0; k < order.size(); k++) {
      loss += learn(set, set.sequences[order[k]]);
      if (pass < passes - averagedPasses || (k + 1) % (order.size() / snapshotsPerPass) != 0) continue;
      auto parts = model.all();
      if (snapshots++ == 0) for (auto* part : parts) sums.emplace_back(part->size());
      for (size_t p = 0; p < parts.size(); p++) for (size_t i = 0; i < parts[p]->size(); i++) sums[p][i] += (*parts[p])[i];
    }
    printf("pass %d, loss %.0f\n", pass + 1, loss);
    fflush(stdout);
  }
  auto parts = model.all();
  for (size_t p = 0; p < parts.size(); p++) for (size_t i = 0; i < parts[p]->size(); i++) (*parts[p])[i] = sums[p][i] / snapshots;
}

// Writes beside each set what models that haven't seen its document make of it, a byte a token.
void crossPredict(const Set& train, const vector<string>& paths, const vector<size_t>& ends, size_t features) {
  vector<uint8_t> found(train.tokens.size());
  for (uint32_t fold = 0; fold < folds; fold++) {
    vector<uint32_t> order;
    for (size_t i = 0; i < train.sequences.size(); i++) if (train.sequences[i].document % folds != fold) order.push_back(i);
    initialise(features);
    trainOn(train, order, [] {});
    vector<double> scores;
    for (const Sequence& sequence : train.sequences) {
      if (sequence.document % folds != fold) continue;
      scoresOf(train, sequence, scores);
      vector<int> path = decode(scores);
      std::copy(path.begin(), path.end(), found.begin() + sequence.first);
    }
  }
  for (size_t k = 0, from = 0; k < paths.size(); from = ends[k++]) {
    FILE* out = fopen((paths[k] + ".first").c_str(), "wb");
    fwrite(&found[from], 1, ends[k] - from, out);
    fclose(out);
  }
}

int main(int count, char** arguments) {
  if (count < 6) { fprintf(stderr, "train OUT SEED KEPT VECTORS TRAIN... -- HELD-OUT...\n"); return 2; }
  state = 88172645463325252ull + 2654435769u * atoi(arguments[2]);
  size_t kept = atoi(arguments[3]);
  vector<int32_t> raw = readInts(arguments[4]);
  dimensions = raw[1];
  inputs = positions * dimensions;
  vectors.assign((float*)raw.data() + 2, (float*)raw.data() + raw.size());
  Set train;
  vector<Set> held;
  vector<string> paths;
  vector<size_t> ends;
  for (int i = 5, after = 0; i < count; i++) {
    string path = arguments[i];
    if (path == "--") after = 1;
    else if (!after) { load(path, train); paths.push_back(path); ends.push_back(train.tokens.size()); }
    else { held.push_back({path.substr(path.rfind('/') + 1), {}, {}, {}}); load(path, held.back()); }
  }
  vector<Set*> sets{&train};
  for (Set& set : held) sets.push_back(&set);
  vector<int32_t> hashes = frequent(train);
  for (Set* set : sets) renumber(*set, [&](int32_t hash) {
    auto at = std::lower_bound(hashes.begin(), hashes.end(), hash);
    return at != hashes.end() && *at == hash ? (int32_t)(at - hashes.begin()) : -1;
  });
  printf("%zu sequences, %zu tokens, %zu features\n", train.sequences.size(), train.tokens.size(), hashes.size());
  if (kept == 0) { crossPredict(train, paths, ends, hashes.size()); return 0; }

  vector<uint32_t> order(train.sequences.size());
  for (size_t i = 0; i < order.size(); i++) order[i] = i;
  initialise(hashes.size());
  trainOn(train, order, [&] { prune(hashes, kept, sets); });
  for (const Set& set : held) evaluate(set);

  FILE* out = fopen(arguments[1], "wb");
  auto write = [&](const void* data, size_t number) { fwrite(data, 4, number, out); };
  int32_t sizes[] = {hidden, inputs}, features = hashes.size();
  write(model.transitions.data(), labels * labels);
  write(sizes, 2);
  for (auto* part : {&model.W, &model.b, &model.V}) write(part->data(), part->size());
  write(&features, 1);
  for (int32_t f = 0; f < features; f++) { write(&hashes[f], 1); write(&model.sparse[(size_t)f * labels], labels); }
  fclose(out);
}
