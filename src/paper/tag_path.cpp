#include "paper/tag_path.hpp"

#include <algorithm>

namespace kiosk::paper {

namespace {

constexpr const char* kArtifactTag = "Artifact";
constexpr int kKnowsArtifacts = CAIRO_VERSION_ENCODE(1, 18, 0);

}  // namespace

void TagPath::go_to(ElementId element) {
  if (in_leaf_ && open_.back() == element) {
    return;
  }
  leave_leaf();
  std::vector<ElementId> wanted;
  for (auto at = element; at != kArtifact; at = elements_[at].parent) {
    wanted.push_back(at);
  }
  std::reverse(wanted.begin(), wanted.end());
  const auto shared = static_cast<std::size_t>(
      std::mismatch(open_.begin(), open_.end(), wanted.begin(), wanted.end()).first -
      open_.begin());
  while (open_.size() > shared) {
    close_last();
  }
  for (auto at = shared; at < wanted.size(); ++at) {
    cairo_tag_begin(cairo_, elements_[wanted[at]].tag, nullptr);
    open_.push_back(wanted[at]);
    opened_.push_back(wanted[at]);
  }
  in_leaf_ = true;
}

void TagPath::leave_leaf() {
  if (in_decoration_) {
    cairo_tag_end(cairo_, kArtifactTag);
    in_decoration_ = false;
  }
  if (in_leaf_) {
    close_last();
    in_leaf_ = false;
  }
}

void TagPath::go_to_decoration() {
  if (in_decoration_) {
    return;
  }
  leave_leaf();
  if (cairo_version() >= kKnowsArtifacts) {
    cairo_tag_begin(cairo_, kArtifactTag, nullptr);
    in_decoration_ = true;
  }
}

void TagPath::close_all() {
  leave_leaf();
  in_leaf_ = false;
  while (!open_.empty()) {
    close_last();
  }
}

void TagPath::close_last() {
  cairo_tag_end(cairo_, elements_[open_.back()].tag);
  open_.pop_back();
}

}  // namespace kiosk::paper
