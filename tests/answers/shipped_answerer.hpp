#pragma once
// The shipped dialogue, read once, and what answers its questions.

#include "answers/answerer.hpp"
#include "dialogue/model/model.hpp"

namespace kiosk::test {

const dialogue::Dialogue& shipped_dialogue();
const answers::Answerer& shipped_answerer();

}  // namespace kiosk::test
