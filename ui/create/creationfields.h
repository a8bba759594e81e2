// SPDX-FileCopyrightText: 2026 The Customer Desk authors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/fields/pagefields.h"

namespace desk {

class CreationPage;
class StepStack;
struct CreateContext;

/// The fields of a creation page.
class CreationFields final : public PageFields {
    Q_OBJECT

public:
    /// The references must outlive it, but for the moment in which the page goes.
    CreationFields(const CreateContext &context, StepStack &stack, CreationPage &page);

    bool putIn(const Edits &typed) override;
    [[nodiscard]] bool hasPlaceFor(const Field &field) const override;
    bool goTo(const Field &field) override;
    [[nodiscard]] AdviceSource values() const override;

private:
    const CreateContext &m_context;
    StepStack &m_stack;
    CreationPage &m_page;
};

} // namespace desk
