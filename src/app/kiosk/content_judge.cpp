#include "app/kiosk/content_judge.hpp"

#include <chrono>
#include <iostream>
#include <utility>

#include "app/kiosk/beside_a_visit.hpp"
#include "base/memory.hpp"
#include "base/priority.hpp"

namespace kiosk::app {

namespace {

void note_down(const StateFolder& state,
               const ContentOptions& options,
               const ContentInputs& inputs,
               const Gated& gated) {
  const auto kept = state.keep(options, inputs, gated);
  const auto told = state.tell(gated.diagnostics, std::chrono::system_clock::now());
  for (const auto* outcome : {&kept, &told}) {
    if (!*outcome) {
      std::cerr << "baclofen-kiosk: not kept: " << outcome->error().message() << '\n';
    }
  }
}

}  // namespace

std::shared_future<void> note_down_start(const KioskOptions& options,
                                         const StateFolder& state,
                                         std::unique_ptr<Start> start) {
  if (options.preview == Preview::Yes) {
    return {};
  }
  std::packaged_task<void()> note(
      [content = options.content, state, noted = std::move(start)]() mutable {
        note_down(state, content, noted->inputs, noted->opening.asked);
        noted.reset();  // a future keeps what made it
      });
  auto noted = note.get_future().share();
  do_beside_a_visit(std::move(note));
  return noted;
}

ContentWatch::Judge judge_beside_a_visit(const KioskOptions& options,
                                         const StateFolder& state,
                                         std::shared_future<void> noted) {
  return [options, state, noted = std::move(noted)](const ContentInputs& inputs,
                                                    const dialogue::Site& last_good_site) {
    if (noted.valid()) {
      noted.wait();
    }
    base::yield_to_others();
    const bool is_preview = options.preview == Preview::Yes;
    auto gated = pass_gate(inputs,
                           {is_preview ? PassedContent::dangers_left_out() : state.passed(),
                            last_good_site,
                            answers::Cores::AllButOne,
                            learning_of(options, state)});
    if (!is_preview) {
      if (gated.content) {
        gated.content->answerer.prepare();
      }
      note_down(state, options.content, inputs, gated);
    }
    base::return_freed_memory();
    return gated;
  };
}

}  // namespace kiosk::app
