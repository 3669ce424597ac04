#pragma once
// Notes down what the kiosk started with, and judges what is saved while it runs: beside a visit,
// for the disk may be slow and judging takes seconds.

#include <future>
#include <memory>

#include "app/command_line/options.hpp"
#include "app/content/state_folder.hpp"
#include "app/kiosk/content_watch.hpp"
#include "app/kiosk/start.hpp"

namespace kiosk::app {

/// Keeps what passed for the next start, and tells staff what did not. A preview notes nothing
/// down: there is nothing to wait for.
std::shared_future<void> note_down_start(const KioskOptions& options,
                                         const StateFolder& state,
                                         std::unique_ptr<Start> start);

/// What the gate says of changed files, noted down as the start is; ready to answer questions.
/// Waits until the start is `noted`, so that what is noted down last is the newest.
ContentWatch::Judge judge_beside_a_visit(const KioskOptions& options,
                                         const StateFolder& state,
                                         std::shared_future<void> noted);

}  // namespace kiosk::app
