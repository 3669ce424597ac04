#include "editing/changes/history.hpp"

#include <iterator>
#include <stdexcept>
#include <utility>

namespace kiosk::editing {

namespace {

void apply_known(const Changes& changes, Files& files) {
  if (!apply(changes, files)) {
    throw std::logic_error("the files are not those the step was made for");
  }
}

}  // namespace

bool History::joins(const Step& step, Time when) const {
  return done_ > 0 && done_ == steps_.size() && !step.typed_at.empty() &&
         steps_.back().typed_at == step.typed_at && last_ && when - *last_ < kTypingPause;
}

Applied History::apply(Step step, Time when) {
  if (!editing::apply(step.changes, files_)) {
    return Applied::No;
  }
  const bool typed_on = joins(step, when);
  if (typed_on) {
    auto& changes = steps_.back().changes;
    std::move(step.changes.begin(), step.changes.end(), std::back_inserter(changes));
  } else {
    steps_.resize(done_);
    steps_.push_back(std::move(step));
    done_ = steps_.size();
  }
  last_ = when;
  return typed_on ? Applied::TypedOn : Applied::New;
}

const Step* History::to_undo() const {
  return done_ == 0 ? nullptr : &steps_[done_ - 1];
}

const Step* History::to_redo() const {
  return done_ == steps_.size() ? nullptr : &steps_[done_];
}

void History::undo() {
  if (const auto* step = to_undo()) {
    apply_known(inverse(step->changes), files_);
    --done_;
    last_.reset();
  }
}

void History::redo() {
  if (const auto* step = to_redo()) {
    apply_known(step->changes, files_);
    ++done_;
    last_.reset();
  }
}

}  // namespace kiosk::editing
