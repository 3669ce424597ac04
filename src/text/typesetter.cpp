#include "text/typesetter.hpp"

#include <algorithm>
#include <cmath>
#include <functional>
#include <utility>

#include "base/least_recent_cache.hpp"
#include "text/setting/coverage.hpp"
#include "text/setting/fonts.hpp"
#include "text/setting/paragraph_layout.hpp"

namespace kiosk::text {
namespace {

// All pages of a dialogue at one size in one language are under 2000 paragraphs.
constexpr std::size_t kMeasuredParagraphs = 4096;

// A sheet of glass is never larger; bounds the memory a wrong width can take.
constexpr int kLargestImagePx = 16384;

struct ParagraphHash {
  std::size_t operator()(const Paragraph& paragraph) const {
    std::size_t hash = std::hash<std::string>{}(paragraph.words);
    const auto mix = [&hash](std::size_t next) { hash = hash * 31U + next; };
    mix(std::hash<std::string>{}(paragraph.style.language));
    mix(std::hash<float>{}(paragraph.style.size_px));
    mix(std::hash<float>{}(paragraph.width_px));
    mix(static_cast<std::size_t>(paragraph.style.weight));
    mix(static_cast<std::size_t>(paragraph.style.align));
    return hash;
  }
};

// The hundredth keeps 42.000004 (1.4 times 30 in float) from becoming 43.
int whole_px(float length) {
  return std::clamp(static_cast<int>(std::ceil(length - 0.01F)), 0, kLargestImagePx);
}

}  // namespace

struct Typesetter::Impl {
  std::shared_ptr<const FontSet> fonts;
  base::LeastRecentCache<Paragraph, ParagraphSize, ParagraphHash> extents;
};

base::Result<std::unique_ptr<Typesetter>> Typesetter::create(const std::filesystem::path& fonts) {
  auto loaded = load_fonts(fonts);
  if (!loaded) {
    return loaded.error();
  }
  auto state = std::make_unique<Impl>();
  state->fonts = std::move(*loaded);
  return std::unique_ptr<Typesetter>(new Typesetter(std::move(state)));
}

Typesetter::Typesetter(std::unique_ptr<Impl> state)
    : impl_(std::move(state)) {
}

Typesetter::~Typesetter() = default;

ParagraphSize Typesetter::measure(const Paragraph& paragraph) {
  if (const ParagraphSize* known = impl_->extents.find(paragraph)) {
    return *known;
  }
  const ParagraphSize extent = ParagraphLayout(impl_->fonts->context.get(), paragraph).extent();
  if (impl_->extents.size() == kMeasuredParagraphs) {
    impl_->extents.drop_oldest();
  }
  impl_->extents.put(paragraph, extent);
  return extent;
}

std::shared_ptr<const FontSet> Typesetter::fonts() const {
  return impl_->fonts;
}

AlphaImage Typesetter::paint(const Paragraph& paragraph) {
  const ParagraphLayout layout(impl_->fonts->context.get(), paragraph);
  const ParagraphSize extent = layout.extent();
  return coverage_of(whole_px(extent.width_px), whole_px(extent.height_px), [&](cairo_t* cairo) {
    layout.draw(cairo);
  });
}

}  // namespace kiosk::text
