#include "session/screens/bodies.hpp"
#include "session/visit/leaflet_order.hpp"

namespace kiosk::session {

namespace {

const char* word_of(PrintStage stage) {
  switch (stage) {
    case PrintStage::Sending:
      return "print_sending";
    case PrintStage::NoPaper:
      return "print_no_paper";
    case PrintStage::DoorOpen:
      return "print_door_open";
    case PrintStage::NoAnswer:
      return "print_no_answer";
    case PrintStage::Printed:
      return "print_done";
    default:
      break;
  }
  return "print_trouble";
}

}  // namespace

PrintView print_view(const ViewContext& context) {
  const auto order = leaflet_order(context.content, context.state);
  PrintView shown;
  if (!order) {
    return shown;
  }
  const auto& printing = context.state.printing;
  const bool has_this = printing.stage != PrintStage::None && printing.order == *order;
  if (has_this || is_under_way(printing.stage)) {
    shown.status = context.wording.word(word_of(printing.stage));
  }
  if (may_print(context.state, *order)) {
    shown.print = {"print", context.wording.word("print_this"), PrintLeaflet{}};
  }
  return shown;
}

}  // namespace kiosk::session
